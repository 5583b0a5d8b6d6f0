package id.go.pontianak.bangkom.foundation.staffing;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.domain.HolderRows;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Those whom offices make more than employees, at whatever time; who answers for one today says {@code ResponsibleOfficials}. */
@Service
@Transactional(readOnly = true)
public class OfficeHolders {

    private final HolderRows rows;

    OfficeHolders(HolderRows rows) {
        this.rows = rows;
    }

    /** Whoever holds an office, held one or will. */
    public Set<PersonId> ever() {
        return rows.persons();
    }
}
