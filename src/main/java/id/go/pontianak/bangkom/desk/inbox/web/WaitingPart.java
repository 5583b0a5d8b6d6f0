package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskCounts;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskListing;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.View;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskRow;
import id.go.pontianak.bangkom.desk.inbox.domain.WaitingCounts;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.shell.HomePart;
import java.util.List;
import org.springframework.stereotype.Component;

/** On the home page: what waits for the person's decision, and the few that are due first. */
@Component
class WaitingPart implements HomePart {

    private static final int FIRST = 5;

    /** What the fragment shows. */
    record Waiting(int waiting, int more, int overdue, int today, List<TaskListPage.Group> groups) {}

    private final WaitingCounts counts;
    private final TaskListing listing;
    private final TaskRowTexts texts;
    private final TaskGroups groups;

    WaitingPart(WaitingCounts counts, TaskListing listing, TaskRowTexts texts, TaskGroups groups) {
        this.counts = counts;
        this.listing = listing;
        this.texts = texts;
        this.groups = groups;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return true;
    }

    @Override
    public String fragment() {
        return "inbox/home :: waiting";
    }

    @Override
    public Object model(Actor actor) {
        TaskCounts waiting = counts.of(actor.person());
        List<TaskRow> first = waiting.mine() == 0
                ? List.of()
                : listing.page(actor.person(), TaskQuery.of(View.MINE)).rows().stream()
                        .limit(FIRST)
                        .toList();
        List<TaskListPage.Row> rows = first.stream().map(texts::row).toList();
        return new Waiting(
                waiting.mine(),
                Math.max(0, waiting.mine() - rows.size()),
                waiting.overdue(),
                waiting.today(),
                groups.headed(first, rows));
    }
}
