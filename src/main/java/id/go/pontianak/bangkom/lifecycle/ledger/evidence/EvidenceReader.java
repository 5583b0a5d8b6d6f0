package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.EvidenceRows;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence as it is shown: what was claimed, what it is worth, what may be the same, and what its reader may do. */
@Service
@Transactional(readOnly = true)
public class EvidenceReader {

    /** {@code proposed} hours of the claim; {@code similar} credits that may be the same training. */
    public record View(
            Evidence evidence,
            String person,
            String unit,
            int proposed,
            List<LedgerEntry> similar,
            boolean mayChange) {}

    private final EvidenceRows rows;
    private final EvidenceRights rights;
    private final EvidenceChecks checks;
    private final Directory directory;

    EvidenceReader(EvidenceRows rows, EvidenceRights rights, EvidenceChecks checks, Directory directory) {
        this.rows = rows;
        this.rights = rights;
        this.checks = checks;
        this.directory = directory;
    }

    /** For whoever may see it; otherwise as if there were none. */
    public View view(PersonId reader, String number) {
        Evidence evidence = rows.load(number);
        rights.requireReader(reader, evidence);
        boolean open = evidence.status().open();
        return new View(
                evidence,
                directory.person(evidence.person()).name(),
                directory.unit(evidence.handedIn().unit()).name(),
                checks.proposed(evidence.person(), evidence.claim()).value(),
                open ? checks.similar(evidence.person(), evidence.claim()) : List.of(),
                rights.mayChange(reader, evidence));
    }

    /** What is under way, newest first. */
    public List<Evidence> listPending(PersonId person) {
        return rows.listOf(person).stream()
                .filter(evidence -> evidence.status().open())
                .toList();
    }

    /** Whom evidence is handed in for: the user himself where no employee number is given. */
    public PersonId subject(PersonId by, @Nullable String employeeNumber) {
        if (employeeNumber == null || employeeNumber.isBlank()) {
            return by;
        }
        return directory
                .findByNumber(employeeNumber)
                .map(Person::id)
                .orElseThrow(() -> RuleViolated.at("employeeNumber", "refusal.ledger.evidence.notYours"));
    }

    public Evidence evidence(String number) {
        return rows.load(number);
    }
}
