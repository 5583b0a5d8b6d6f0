package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskCounts;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskListing;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.Facet;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.Sort;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.View;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskRow;
import id.go.pontianak.bangkom.desk.inbox.web.TaskListPage.Filter;
import id.go.pontianak.bangkom.desk.inbox.web.TaskListPage.Link;
import id.go.pontianak.bangkom.desk.inbox.web.TaskListPage.Row;
import id.go.pontianak.bangkom.desk.inbox.web.TaskListPage.ViewLink;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the task list of a person together as it is shown. */
@Component
class TaskListPages {

    private static final Map<View, String> ICONS = Map.of(
            View.MINE, "inbox",
            View.OFFICE, "building",
            View.OWN, "person",
            View.TODAY, "calendar-event",
            View.OVERDUE, "exclamation-triangle",
            View.SNOOZED, "clock-history",
            View.DONE, "check2-circle");

    private final TaskListing listing;
    private final TaskRowTexts texts;
    private final TaskListOptions options;
    private final Authority authority;
    private final TaskGroups groups;
    private final LearningOfRows learning;
    private final BulkPages bulk;

    TaskListPages(
            TaskListing listing,
            TaskRowTexts texts,
            TaskListOptions options,
            Authority authority,
            TaskGroups groups,
            LearningOfRows learning,
            BulkPages bulk) {
        this.listing = listing;
        this.texts = texts;
        this.options = options;
        this.authority = authority;
        this.groups = groups;
        this.learning = learning;
        this.bulk = bulk;
    }

    TaskListPage page(PersonId person, TaskQuery query) {
        KeyPage<TaskRow> page = listing.page(person, query);
        TaskCounts counts = listing.counts(person, query);
        int all = counts.of(query.view());
        Map<String, Capacity> capacities = capacities(person);
        List<Row> rows = texts.rows(page.rows(), query, capacities, learning.of(page.rows()));
        return new TaskListPage(
                views(query, counts),
                addressees(person, query, capacities),
                chips(query, capacities),
                groups.of(page.rows(), rows, query.view()),
                outcomes(rows),
                sorts(query),
                options.units(),
                options.programmes(),
                Filter.of(query),
                TaskListAddress.query(query),
                before(page, query),
                after(page, query),
                texts.total(all, TaskCounts.LIMIT),
                texts.empty(query, counts),
                query.narrowed() ? TaskListAddress.path(TaskQuery.of(query.view())) : null,
                page.before() || page.after()
                        ? bulk.countAll(person, query)
                        : (int) rows.stream().filter(Row::selectable).count());
    }

    private static @Nullable String before(KeyPage<TaskRow> page, TaskQuery query) {
        List<TaskRow> rows = page.rows();
        return page.before() && !rows.isEmpty()
                ? TaskListAddress.path(query.before(rows.get(0).key()))
                : null;
    }

    private static @Nullable String after(KeyPage<TaskRow> page, TaskQuery query) {
        List<TaskRow> rows = page.rows();
        return page.after() && !rows.isEmpty()
                ? TaskListAddress.path(query.after(rows.get(rows.size() - 1).key()))
                : null;
    }

    /** What the person acts as, by addressee; the first one where there are several. */
    private Map<String, Capacity> capacities(PersonId person) {
        return authority.capacitiesOf(person).stream()
                .collect(Collectors.toMap(
                        capacity -> capacity.acted().toString(), Function.identity(), (first, second) -> first));
    }

    private List<ViewLink> views(TaskQuery query, TaskCounts counts) {
        return Arrays.stream(View.values())
                .map(view -> new ViewLink(
                        texts.view(view),
                        texts.count(counts.of(view), TaskCounts.LIMIT),
                        ICONS.getOrDefault(view, "inbox"),
                        TaskListAddress.path(query.with(view)),
                        view == query.view(),
                        view == View.OVERDUE && counts.overdue() > 0))
                .toList();
    }

    /** For an official with several offices or roles: one link each, in the view of offices. */
    private List<Link> addressees(PersonId person, TaskQuery query, Map<String, Capacity> capacities) {
        if (query.view() != View.OFFICE) {
            return List.of();
        }
        Map<String, Integer> counts = listing.countByAddressee(person, query.without(Facet.ADDRESSEE));
        String chosen = query.chosen(Facet.ADDRESSEE);
        if (counts.size() < 2 && chosen.isEmpty()) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> links.add(new Link(
                        texts.addressee(entry.getKey(), capacities) + " (" + entry.getValue() + ")",
                        TaskListAddress.path(query.with(Facet.ADDRESSEE, entry.getKey())),
                        entry.getKey().equals(chosen))));
        return links;
    }

    private List<Link> chips(TaskQuery query, Map<String, Capacity> capacities) {
        List<Link> chips = new ArrayList<>();
        String addressee = query.chosen(Facet.ADDRESSEE);
        if (!addressee.isEmpty()) {
            chips.add(chip(texts.addressee(addressee, capacities), query.without(Facet.ADDRESSEE)));
        }
        if (!query.search().isBlank()) {
            chips.add(chip("“" + query.search() + "”", query.searching("")));
        }
        String unit = query.chosen(Facet.UNIT);
        if (!unit.isEmpty()) {
            chips.add(chip(options.unit(unit), query.without(Facet.UNIT)));
        }
        String programme = query.chosen(Facet.PROGRAMME);
        if (!programme.isEmpty()) {
            chips.add(chip(options.programme(programme), query.without(Facet.PROGRAMME)));
        }
        return chips;
    }

    private static Link chip(String label, TaskQuery without) {
        return new Link(label, TaskListAddress.path(without), true);
    }

    private List<Link> sorts(TaskQuery query) {
        List<Link> links = new ArrayList<>();
        if (query.view() == View.DONE) {
            return links;
        }
        for (Sort sort : Sort.values()) {
            for (boolean descending : new boolean[] {false, true}) {
                links.add(new Link(
                        texts.sort(sort, descending),
                        TaskListAddress.path(query.sortedBy(sort, descending)),
                        sort == query.sort() && descending == query.descending()));
            }
        }
        return links;
    }

    private static List<InlineDecisions.Outcome> outcomes(List<Row> rows) {
        Set<String> known = new LinkedHashSet<>();
        return rows.stream()
                .flatMap(row -> row.outcomes().stream())
                .filter(outcome -> known.add(outcome.value()))
                .sorted(java.util.Comparator.comparing(InlineDecisions.Outcome::destructive))
                .toList();
    }
}
