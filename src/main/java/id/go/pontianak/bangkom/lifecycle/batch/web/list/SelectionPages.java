package id.go.pontianak.bangkom.lifecycle.batch.web.list;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Selection;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Placement;
import id.go.pontianak.bangkom.lifecycle.batch.list.ListTasks;
import id.go.pontianak.bangkom.lifecycle.batch.web.BatchViewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the list together; city HR, auditors and the two deciders (who are city HR) read it. */
@Component
class SelectionPages {

    private final Batches batches;
    private final Selection selection;
    private final ListTasks tasks;
    private final Decisions decisions;
    private final Directory directory;
    private final Journal journal;
    private final BatchViewer viewer;

    SelectionPages(
            Batches batches,
            Selection selection,
            ListTasks tasks,
            Decisions decisions,
            Directory directory,
            Journal journal,
            BatchViewer viewer) {
        this.batches = batches;
        this.selection = selection;
        this.tasks = tasks;
        this.decisions = decisions;
        this.directory = directory;
        this.journal = journal;
        this.viewer = viewer;
    }

    SelectionPage page(String number, PersonId actor) {
        BatchViewer.View view = viewer.of(actor);
        if (!view.all() && !tasks.decides(number, actor)) {
            throw new NotFound();
        }
        Batch batch = batches.batch(number);
        boolean ordering = batch.status() == BatchStatus.SELECTING;
        return new SelectionPage(
                batch,
                view.hr() && ordering,
                ordering && tasks.mayHandUp(number, actor),
                batches.seenVersion(number),
                rows(selection.placements(batch)),
                ordering ? unready(number) : List.of(),
                ordering ? returnedBecause(number) : null,
                open(batch.status()) ? batches.settingDay(number) : null,
                ordering && tasks.scheduleUndecided(number),
                batches.decreeFacts(number),
                batch.status() == BatchStatus.DOUBTFUL ? batches.turnout(batch) : null);
    }

    private static boolean open(BatchStatus status) {
        return status == BatchStatus.SELECTING || status == BatchStatus.DECREEING;
    }

    void handUp(String number, int seen, PersonId actor) {
        TaskId task = tasks.findOrderingTask(number).orElseThrow(NotFound::new).id();
        decisions.decide(actor, Decisions.Request.direct(task, seen, Map.of("outcome", "frozen")));
    }

    private List<SelectionPage.Row> rows(List<Placement> placements) {
        Map<PersonId, Person> people = directory.persons(
                placements.stream().map(placement -> placement.entry().person()).toList());
        int last = (int) placements.stream()
                .filter(placement -> placement.place() != Placement.Place.STRUCK)
                .count();
        List<SelectionPage.Row> rows = new ArrayList<>();
        int place = 0;
        for (Placement placement : placements) {
            boolean struck = placement.place() == Placement.Place.STRUCK;
            place += struck ? 0 : 1;
            rows.add(new SelectionPage.Row(
                    placement,
                    Objects.requireNonNull(people.get(placement.entry().person())),
                    directory.unit(placement.entry().unit()).name(),
                    struck ? 0 : place,
                    place == last));
        }
        return rows;
    }

    private List<SelectionPage.UnreadyRow> unready(String number) {
        return selection.unready(number).stream()
                .map(one -> new SelectionPage.UnreadyRow(
                        one.nomination(),
                        directory.person(one.person()),
                        directory.unit(one.unit()).name(),
                        one.status()))
                .toList();
    }

    /** The latest word of those who set it, if they sent it back after it was handed up last. */
    private @Nullable String returnedBecause(String number) {
        return journal.listOf(new CaseNumber(number)).stream()
                .filter(entry -> entry.action().equals("journal.batch.listReturned"))
                .reduce((earlier, later) -> later)
                .map(JournalEntry::reason)
                .orElse(null);
    }
}
