package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.importing.Preview;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.staffing.Commitments;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares what files say with the directory as it stands: the faults, or the plan of what changes. */
@Component
class DirectoryPlans {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ObjectProvider<Commitments> commitments;

    DirectoryPlans(JdbcClient jdbc, Clock clock, ObjectProvider<Commitments> commitments) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.commitments = commitments;
    }

    record Read(Lines lines, Snapshot known, Plan plan) {

        Preview preview() {
            lines.faults.sort(lines.inOrder());
            return new Preview(
                    lines.faults, plan.changes.stream().map(Change::shown).toList());
        }
    }

    Read read(Lines lines) {
        Snapshot known = Snapshot.of(jdbc);
        new CrossChecks(lines, known, today()).run();
        if (!lines.blocked()) {
            Plan plan = plan(lines, known, Set.of());
            return new Read(lines, known, lines.blocked() ? new Plan() : plan);
        }
        new HolderConflicts(lines, known, today()).report();
        return new Read(lines, known, new Plan());
    }

    /** {@code same} says of each number that looks like another's slip whether it is the same person. */
    Plan answered(Read read, Map<String, Boolean> same) {
        Set<String> asked = read.plan().changes.stream()
                .filter(change -> change.kind() == Change.Kind.MATCH)
                .map(Change::key)
                .collect(Collectors.toSet());
        if (!same.keySet().containsAll(asked)) {
            throw RuleViolated.of("directory.import.matchUnanswered");
        }
        asked.removeIf(number -> Boolean.TRUE.equals(same.get(number)));
        return asked.isEmpty() ? read.plan() : plan(read.lines(), read.known(), asked);
    }

    private Plan plan(Lines lines, Snapshot known, Set<String> others) {
        return Planner.plan(lines, known, commitments.orderedStream().toList(), today(), others);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), City.ZONE);
    }
}
