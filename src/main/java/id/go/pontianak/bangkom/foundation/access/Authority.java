package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Matter;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What a person may act for today: offices, roles and his own affairs in one place. Asked inside the deciding transaction. */
@Service
public class Authority {

    /** All addressees the person answers for today; a small set. */
    public Set<Addressee> addresseesOf(PersonId person) {
        throw new UnsupportedOperationException();
    }

    public List<Capacity> capacitiesOf(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /**
     * In which capacity the person may decide a matter directed to these candidates; empty when he may not: not his, or he is the subject or
     * recused. His own affair is the one matter in which the subject may act.
     */
    public Optional<Capacity> capacityFor(PersonId person, Collection<Addressee> candidates, Matter matter) {
        throw new UnsupportedOperationException();
    }

    public boolean answersFor(PersonId person, String office) {
        throw new UnsupportedOperationException();
    }

    /** HR of the city: analysts and whoever answers for Kabid and Kepala BKPSDM. */
    public boolean isCityHr(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** The people a notice to this addressee reaches today. */
    public List<PersonId> resolve(Addressee addressee, Matter matter) {
        throw new UnsupportedOperationException();
    }

    /** The perangkat daerah for which the person is unit HR. */
    public Set<String> unitsOfHr(PersonId person) {
        throw new UnsupportedOperationException();
    }
}
