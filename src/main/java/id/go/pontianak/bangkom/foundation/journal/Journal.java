package id.go.pontianak.bangkom.foundation.journal;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes in the transaction of the deed, so that no deed is without its entry; there is no way to change or remove one. */
@Service
public class Journal {

    /** A person did it. */
    public void record(
            String caseNumber,
            String action,
            PersonId actor,
            @Nullable Capacity capacity,
            @Nullable String reason,
            Map<String, String> facts) {
        throw new UnsupportedOperationException();
    }

    /** The system did it (a timer, a rule). */
    public void recordSystem(String caseNumber, String action, Map<String, String> facts) {
        throw new UnsupportedOperationException();
    }

    public List<JournalEntry> listOf(String caseNumber) {
        throw new UnsupportedOperationException();
    }
}
