package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeEntry;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeFilter;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.competency.Competencies;
import id.go.pontianak.bangkom.lifecycle.competency.Competency;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsRights;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine;
import id.go.pontianak.bangkom.lifecycle.needs.TeamTasks;
import id.go.pontianak.bangkom.lifecycle.needs.UnitNeeds;
import id.go.pontianak.bangkom.lifecycle.needs.UnitRecaps;
import id.go.pontianak.bangkom.lifecycle.needs.domain.AssessmentProgress.Member;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the recap of a perangkat daerah together for those who oversee it. */
@Component
@Transactional(readOnly = true)
class RecapPages {

    /** So many of those nobody confirmed are named beside a decision. */
    private static final int NAMED = 10;

    record Line(RecapLine recap, Competency competency) {}

    /** {@code names} are the first of them. */
    record Absent(int people, List<String> names) {

        public int more() {
            return people - names.size();
        }
    }

    record Page(
            UnitNeeds needs,
            String name,
            List<Line> lines,
            List<ExtraNeed> extras,
            Absent absent,
            List<ProgrammeEntry> programmes,
            boolean mayWrite,
            boolean mayHandUp) {

        /** Those in which somebody lacks something. */
        public long lacking() {
            return lines.stream().filter(line -> line.recap().people() > 0).count();
        }

        public ExtraNeed.Basis[] bases() {
            return ExtraNeed.Basis.values();
        }
    }

    private final NeedsReader reader;
    private final UnitRecaps recaps;
    private final NeedsRights rights;
    private final TeamTasks tasks;
    private final Competencies competencies;
    private final Programmes programmes;
    private final Directory directory;

    RecapPages(
            NeedsReader reader,
            UnitRecaps recaps,
            NeedsRights rights,
            TeamTasks tasks,
            Competencies competencies,
            Programmes programmes,
            Directory directory) {
        this.reader = reader;
        this.recaps = recaps;
        this.rights = rights;
        this.tasks = tasks;
        this.competencies = competencies;
        this.programmes = programmes;
        this.directory = directory;
    }

    /** For HR and the head of the unit, whenever they ask; what is possible now says the deed. */
    UnitNeeds writable(int year, String code, PersonId person) {
        UnitNeeds unit = reader.unit(year, code);
        if (!rights.mayWrite(person, code)) {
            throw new NotFound();
        }
        return unit;
    }

    private Absent absent(UnitNeeds unit) {
        List<Member> all = reader.absent(unit);
        List<String> names = directory.persons(all.stream().map(Member::person).toList()).values().stream()
                .map(Person::name)
                .sorted()
                .limit(NAMED)
                .toList();
        return new Absent(all.size(), names);
    }

    Page page(int year, String code, PersonId person) {
        UnitNeeds unit = reader.unit(year, code);
        rights.requireReader(person, code);
        Map<String, Competency> known = competencies.byCode();
        boolean writes = recaps.mayWrite(unit, person);
        return new Page(
                unit,
                directory.unit(code).name(),
                recaps.lines(unit.number()).stream()
                        .map(line -> new Line(line, Objects.requireNonNull(known.get(line.code()))))
                        .toList(),
                recaps.extras(unit.number()),
                absent(unit),
                writes ? programmes.list(ProgrammeFilter.ACTIVE) : List.of(),
                writes,
                writes && tasks.mayConfirm(unit.number(), person));
    }
}
