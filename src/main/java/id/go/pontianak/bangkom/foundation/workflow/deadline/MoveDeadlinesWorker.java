package id.go.pontianak.bangkom.foundation.workflow.deadline;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Moves the deadlines of one case after another when days became free. */
@Component
class MoveDeadlinesWorker implements BulkRuns.Worker {

    static final String KIND = "calendar-moved";

    private final ObjectProvider<OpenDeadlines> deadlines;

    MoveDeadlinesWorker(ObjectProvider<OpenDeadlines> deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        Set<LocalDate> daysOff =
                Stream.of(row.input().split(" ")).map(LocalDate::parse).collect(Collectors.toSet());
        deadlines.getObject().move(new CaseNumber(row.key()), daysOff);
    }

    static String text(Collection<LocalDate> daysOff) {
        return daysOff.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(" "));
    }
}
