package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.BatchDemand;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskCounts;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.Sort;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.View;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskRow;
import id.go.pontianak.bangkom.desk.inbox.web.TaskListPage.Row;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningStandings.Standing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** What the list says, in the reader's language. */
@Component
class TaskRowTexts {

    private static final int URGENT = 75;

    private static final Duration SOON = Duration.ofDays(1);

    private final MessageSourceAccessor messages;
    private final Dates dates;
    private final InlineDecisions forms;
    private final OutcomeWords words;
    private final BusinessClock clock;

    TaskRowTexts(MessageSource messages, Dates dates, InlineDecisions forms, OutcomeWords words, BusinessClock clock) {
        this.words = words;
        this.messages = new MessageSourceAccessor(messages);
        this.dates = dates;
        this.forms = forms;
        this.clock = clock;
    }

    /** Each in the capacity in which it is before its reader, where he has several. */
    List<Row> rows(
            List<TaskRow> tasks,
            TaskQuery query,
            Map<String, Capacity> capacities,
            Function<TaskRow, @Nullable Standing> hours) {
        boolean several = capacities.values().stream()
                        .filter(capacity -> capacity.kind() != Capacity.Kind.OWN_AFFAIR)
                        .map(Capacity::title)
                        .distinct()
                        .count()
                > 1;
        String address = TaskListAddress.query(query);
        return tasks.stream()
                .map(row -> row(
                        row, query.view(), several ? capacities.get(row.candidate()) : null, address, hours.apply(row)))
                .toList();
    }

    /** On the home page: in whichever capacity, and without a list to come back to. */
    Row row(TaskRow row) {
        return row(row, View.MINE, null, "", null);
    }

    Row row(TaskRow row, View view, @Nullable Capacity capacity, String list, @Nullable Standing hours) {
        boolean done = view == View.DONE;
        Instant due = row.due();
        boolean overdue = due != null && due.isBefore(clock.instant());
        List<InlineDecisions.Outcome> outcomes = done ? List.of() : forms.inRow(row.form());
        return new Row(
                row.id(),
                row.version(),
                path(row, done, list),
                text(row.title()),
                row.subject(),
                EmployeeNumber.display(row.number()),
                row.position(),
                programme(row),
                row.unit(),
                row.caseNumber(),
                text("inbox.row.age", dates.relative(row.createdAt())),
                done ? decided(row) : null,
                due == null ? null : left(due, overdue),
                due == null ? null : dates.until(due),
                overdue,
                !overdue && soon(due),
                row.priority() > URGENT,
                done ? row.candidate() : capacityText(capacity),
                row.opens() != null,
                outcomes,
                forms.asksReason(row.form()),
                view == View.SNOOZED,
                done || row.opens() != null ? null : hours);
    }

    private boolean soon(@Nullable Instant due) {
        return due != null && due.isBefore(clock.instant().plus(SOON));
    }

    private String left(Instant due, boolean overdue) {
        return overdue ? dates.late(due) : text("inbox.row.due", dates.untilRelative(due));
    }

    /** When, for how long, and where. */
    String held(BatchDemand.Demand batch) {
        return text("inbox.group.held", dates.period(batch.from(), batch.to()), batch.days(), batch.place());
    }

    private static String path(TaskRow row, boolean done, String list) {
        if (row.opens() != null) {
            return row.opens();
        }
        if (done) {
            return "/tracking/" + row.caseNumber();
        }
        return "/tasks/" + row.id()
                + (list.isEmpty() ? "" : "?list=" + URLEncoder.encode(list, StandardCharsets.UTF_8));
    }

    /** How and when; what was answered on a page of its own has no word. */
    private String decided(TaskRow row) {
        String word = Optional.ofNullable(row.outcome())
                .flatMap(outcome -> words.find(row.title(), outcome))
                .orElseGet(() -> text("inbox.decided.word"));
        return text("inbox.row.decided", StringUtils.capitalize(word), dates.dateTime(row.createdAt()));
    }

    private @Nullable String capacityText(@Nullable Capacity capacity) {
        return capacity == null || capacity.kind() == Capacity.Kind.OWN_AFFAIR
                ? null
                : text("inbox.row.capacity", capacity.title());
    }

    @Nullable
    String programme(TaskRow row) {
        if (row.programme() == null) {
            return null;
        }
        Integer hours = row.learningHours();
        return hours == null ? row.programme() : text("inbox.row.programme", row.programme(), hours);
    }

    String view(View view) {
        return text("inbox.view." + view.name().toLowerCase(Locale.ROOT));
    }

    String sort(Sort sort, boolean descending) {
        return text("inbox.sort." + sort.name().toLowerCase(Locale.ROOT) + (descending ? ".desc" : ".asc"));
    }

    String count(int count, int limit) {
        return count > limit ? text("inbox.count.over", limit) : text("inbox.count", count);
    }

    String total(int count, int limit) {
        return count > limit ? text("inbox.total.over", limit) : text("inbox.total", count);
    }

    String addressee(String addressee, Map<String, Capacity> capacities) {
        Capacity capacity = capacities.get(addressee);
        return capacity == null ? addressee : capacity.title();
    }

    String empty(TaskQuery query, TaskCounts counts) {
        if (query.narrowed()) {
            return text("inbox.empty.filtered");
        }
        return query.view() == View.MINE && counts.snoozed() > 0
                ? text("inbox.empty.snoozed", counts.snoozed())
                : text("inbox.empty." + query.view().name().toLowerCase(Locale.ROOT));
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }
}
