package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.importing.Fault;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.PersonnelFactLines;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.PersonnelFacts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings in what only personnel files know: discipline, and the retirement age of functional posts. Lines of NIP, kind, value, from, to and
 * source, separated by semicolons; one wrong line and nothing is taken. The same lines twice change nothing.
 */
@Service
@Transactional
public class PersonnelFactImport {

    /** {@code taken} lines said something new, {@code known} did not. */
    public record Result(int taken, int known, List<Fault> faults) {}

    private final PersonnelFactLines lines;
    private final PersonnelFacts facts;
    private final NominationRights rights;
    private final Journal journal;

    PersonnelFactImport(PersonnelFactLines lines, PersonnelFacts facts, NominationRights rights, Journal journal) {
        this.lines = lines;
        this.facts = facts;
        this.rights = rights;
        this.journal = journal;
    }

    public void requireAllowed(PersonId reader) {
        rights.requireCityHr(reader);
    }

    public Result take(String text, PersonId hr) {
        rights.requireCityHr(hr);
        PersonnelFactLines.Parsed parsed = lines.parse(text);
        if (!parsed.faults().isEmpty()) {
            return new Result(0, 0, parsed.faults());
        }
        int taken = (int) parsed.facts().stream().filter(facts::keep).count();
        if (taken > 0) {
            journal.record(
                    "personnel-facts",
                    "journal.nomination.factsImported",
                    hr,
                    null,
                    null,
                    Map.of("lines", String.valueOf(taken)));
        }
        return new Result(taken, parsed.facts().size() - taken, List.of());
    }
}
