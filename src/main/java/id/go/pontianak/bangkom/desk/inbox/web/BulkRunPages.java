package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.BulkDecisions;
import id.go.pontianak.bangkom.desk.inbox.domain.BulkDecisions.About;
import id.go.pontianak.bangkom.desk.inbox.domain.BulkDecisions.Asked;
import id.go.pontianak.bangkom.desk.inbox.domain.KnownTasks;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskListing;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskRow;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Progress;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Result;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.State;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows how far a bulk decision is and, per task, what became of it and why not. */
@Component
class BulkRunPages {

    private final BulkRuns runs;
    private final BulkDecisions bulk;
    private final KnownTasks known;
    private final TaskListing listing;
    private final RefusalTexts refusals;
    private final TaskRowTexts texts;

    BulkRunPages(
            BulkRuns runs,
            BulkDecisions bulk,
            KnownTasks known,
            TaskListing listing,
            RefusalTexts refusals,
            TaskRowTexts texts) {
        this.runs = runs;
        this.bulk = bulk;
        this.known = known;
        this.listing = listing;
        this.refusals = refusals;
        this.texts = texts;
    }

    BulkRunView view(PersonId person, UUID id) {
        Asked asked = bulk.asked(person, id);
        Progress progress = runs.progress(id);
        if (!progress.actor().equals(person)) {
            throw new NotFound();
        }
        List<TaskId> tasks = progress.results().stream().map(BulkRunPages::task).toList();
        Map<TaskId, About> about = known.about(person, tasks).stream()
                .collect(Collectors.toMap(About::task, Function.identity(), (a, b) -> a));
        Map<TaskId, TaskRow> open =
                listing.own(person, tasks).stream().collect(Collectors.toMap(TaskRow::id, Function.identity()));
        List<BulkRunView.Row> rows = progress.results().stream()
                .sorted(Comparator.comparing((Result result) -> order(result.state())))
                .map(result -> row(result, about.get(task(result)), open.get(task(result))))
                .toList();
        long succeeded = rows.stream().filter(BulkRunView.Row::good).count();
        return new BulkRunView(
                id,
                progress.finished(),
                progress.total(),
                progress.done(),
                succeeded,
                rows.stream().filter(BulkRunView.Row::bad).count(),
                rows.stream().anyMatch(row -> row.token() != null),
                asked.outcome(),
                asked.list(),
                TaskListAddress.path(TaskListAddress.read(asked.list())),
                rows);
    }

    private static TaskId task(Result result) {
        return new TaskId(result.key());
    }

    /** What went wrong comes first: it is what there is still to do. */
    private static int order(State state) {
        return switch (state) {
            case REFUSED, FAILED -> 0;
            case WAITING -> 1;
            case CANCELLED -> 2;
            case DONE -> 3;
        };
    }

    private BulkRunView.Row row(Result result, @Nullable About about, @Nullable TaskRow open) {
        boolean bad = result.state() == State.REFUSED || result.state() == State.FAILED;
        if (about == null) {
            String untold = texts.text(bad ? "inbox.run.failed" : "inbox.run.waiting");
            return new BulkRunView.Row(texts.text("inbox.run.notYours"), "", false, bad, untold, null);
        }
        String number = EmployeeNumber.display(about.number());
        return new BulkRunView.Row(
                about.subject() == null ? about.caseNumber().value() : about.subject(),
                number == null ? "" : number,
                result.state() == State.DONE,
                bad,
                text(result),
                bad && open != null ? new BulkDecisions.Seen(open.id(), open.version()).toString() : null);
    }

    private String text(Result result) {
        String key = result.messageKey();
        return switch (result.state()) {
            case DONE -> texts.text("inbox.run.done");
            case WAITING -> texts.text("inbox.run.waiting");
            case CANCELLED -> texts.text("inbox.run.cancelled");
            default -> key == null ? texts.text("inbox.run.failed") : refusals.sentence(key, result.arguments());
        };
    }
}
