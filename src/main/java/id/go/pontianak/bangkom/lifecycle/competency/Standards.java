package id.go.pontianak.bangkom.lifecycle.competency;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Position;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.competency.domain.StandardRows;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which level of which competency a position asks (standar kompetensi jabatan): from its tier and title, unless HR set another level for it.
 */
@Service
@Transactional
public class Standards {

    public static final int HIGHEST = 5;

    /** A competency and the level asked of it, 1 to 5; {@code own}: set for this position instead of following from tier and title. */
    public record Requirement(String code, int level, boolean own) {}

    /** So many people of one perangkat daerah hold the position and are asked this level there; {@code unit} is its code. */
    public record Holders(long position, @Nullable String unit, int level, int staff) {}

    private final StandardRows rows;
    private final Directory directory;
    private final Competencies competencies;
    private final CompetencyRights rights;
    private final Journal journal;

    Standards(
            StandardRows rows,
            Directory directory,
            Competencies competencies,
            CompetencyRights rights,
            Journal journal) {
        this.rows = rows;
        this.directory = directory;
        this.competencies = competencies;
        this.rights = rights;
        this.journal = journal;
    }

    /** What today's position of the person asks, in the order of the dictionary; empty for the mayor. */
    @Transactional(readOnly = true)
    public List<Requirement> of(PersonId person) {
        return rows.ofPerson(person);
    }

    /** What the position asks anywhere; titles that ask more in one perangkat daerah are not in it. */
    @Transactional(readOnly = true)
    public List<Requirement> of(Position position) {
        return rows.ofPosition(position.id());
    }

    @Transactional(readOnly = true)
    public Position position(long id) {
        return directory.listPositions().stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The ids of the positions that ask this competency, with the level. */
    @Transactional(readOnly = true)
    public Map<Long, Integer> asking(String code) {
        return rows.asking(code);
    }

    /** Who is asked this competency, by position and perangkat daerah; some titles are asked more in one of them. */
    @Transactional(readOnly = true)
    public List<Holders> holders(String code) {
        return rows.holders(code);
    }

    /** Another level for one position, 0 where it asks none, or null to follow tier and title again; for HR analysts, with a reason. */
    public void set(long position, String code, @Nullable Integer level, @Nullable String reason, PersonId by) {
        rights.requireKeeper(by);
        Position its = position(position);
        competencies.competency(code);
        String why = Reason.of(reason);
        if (level != null && (level < 0 || level > HIGHEST)) {
            throw RuleViolated.at("level", "refusal.competency.level");
        }
        if (level == null) {
            rows.follow(position, code);
        } else {
            rows.set(position, code, level, why, by);
        }
        journal.record(
                journalOf(position),
                Deed.of("journal.competency.required", by).because(why),
                Map.of("position", its.title(), "competency", code, "level", level == null ? "-" : level.toString()));
    }

    /** Under which the journal keeps what was changed of a position. */
    public static CaseNumber journalOf(long position) {
        return new CaseNumber("position:" + position);
    }
}
