package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.BatchDemand;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.View;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskRow;
import id.go.pontianak.bangkom.desk.inbox.web.TaskListPage.Group;
import id.go.pontianak.bangkom.desk.inbox.web.TaskListPage.Heading;
import id.go.pontianak.bangkom.desk.inbox.web.TaskListPage.Row;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rows of a page by what they ask and the batch they are about: whoever decides on many sees once, above them, how many want how many
 * seats. A group stands where its first row stands; within it the order of the list is kept.
 */
@Component
class TaskGroups {

    private record Key(String title, @Nullable String batch, String alone) {}

    private final BatchDemand demand;
    private final TaskRowTexts texts;

    TaskGroups(BatchDemand demand, TaskRowTexts texts) {
        this.demand = demand;
        this.texts = texts;
    }

    /** {@code rows} are those of {@code read} as they are shown, one for one. */
    List<Group> of(List<TaskRow> read, List<Row> rows, View view) {
        return view == View.DONE ? rows.isEmpty() ? List.of() : List.of(Group.untitled(rows)) : groups(read, rows, 2);
    }

    /** Each batch under its heading, also where one row alone is about it: for the few that are shown first. */
    List<Group> headed(List<TaskRow> read, List<Row> rows) {
        return groups(read, rows, 1);
    }

    private List<Group> groups(List<TaskRow> read, List<Row> rows, int headedFrom) {
        Map<Key, List<Integer>> groups = new LinkedHashMap<>();
        for (int at = 0; at < read.size(); at++) {
            groups.computeIfAbsent(key(read.get(at)), key -> new ArrayList<>()).add(at);
        }
        Map<String, BatchDemand.Demand> wanted = demand.of(batches(groups, headedFrom), onlyUnit(read));
        return groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue(), read, rows, wanted))
                .toList();
    }

    private static Key key(TaskRow row) {
        return new Key(
                row.title(),
                row.batch(),
                row.batch() == null || row.subject() == null ? row.id().value() : "");
    }

    private static Set<String> batches(Map<Key, List<Integer>> groups, int headedFrom) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().size() >= headedFrom)
                .map(group -> group.getKey().batch())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The perangkat daerah that all rows belong to, if it is one: whose quota counts. */
    private static @Nullable String onlyUnit(List<TaskRow> rows) {
        Set<String> units =
                rows.stream().map(TaskRow::unitCode).filter(Objects::nonNull).collect(Collectors.toSet());
        return units.size() == 1 ? units.iterator().next() : null;
    }

    private Group group(
            Key key, List<Integer> places, List<TaskRow> read, List<Row> rows, Map<String, BatchDemand.Demand> wanted) {
        List<Row> members = places.stream().map(rows::get).toList();
        BatchDemand.Demand demanded = key.batch() == null ? null : wanted.get(key.batch());
        if (demanded == null) {
            return Group.untitled(members);
        }
        String programme = texts.programme(read.get(places.get(0)));
        String title = members.get(0).title();
        Heading heading = new Heading(
                programme == null ? title : texts.text("inbox.group", title, programme),
                texts.held(demanded),
                note(demanded, read.get(places.get(0))));
        return new Group(heading, members);
    }

    /** For whoever decides about people of one unit, its quota; nothing to whom it is a matter of his own. */
    private @Nullable String note(BatchDemand.Demand wanted, TaskRow row) {
        if (row.candidate().startsWith(Addressee.Kind.PERSON.name().toLowerCase(Locale.ROOT) + ':')) {
            return null;
        }
        String unit = row.unit();
        return wanted.quota() > 0 && row.subject() != null && unit != null
                ? texts.text(
                        "inbox.group.quota",
                        wanted.proposals(),
                        wanted.seats(),
                        unit,
                        wanted.ofUnit(),
                        wanted.approved(),
                        wanted.quota())
                : texts.text("inbox.group.seats", wanted.proposals(), wanted.seats());
    }
}
