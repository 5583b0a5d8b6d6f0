package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.Facet;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.View;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the task list of a person. What he answers for is a small set, so a page is one short index range per candidate, merged: it costs
 * the same among a million tasks. A task directed to two of his offices is one row.
 */
@Service
@Transactional(readOnly = true)
public class TaskListing {

    public static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final JdbcClient lists;
    private final Authority authority;
    private final DoneListing done;
    private final BusinessClock clock;

    TaskListing(
            JdbcClient jdbc,
            @PlannedAnew JdbcClient lists,
            Authority authority,
            DoneListing done,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.lists = lists;
        this.authority = authority;
        this.done = done;
        this.clock = clock;
    }

    public KeyPage<TaskRow> page(PersonId person, TaskQuery query) {
        if (query.view() == View.DONE) {
            return done.page(person, query);
        }
        TaskListSql sql = sql(person, query);
        List<TaskRow> read = lists.sql(sql.page(PAGE + 1))
                .params(sql.params())
                .query(TaskRow::open)
                .list();
        return KeyPage.of(read, PAGE, query.edge());
    }

    /** How many there are in each view, under the same filters. */
    public TaskCounts counts(PersonId person, TaskQuery query) {
        TaskQuery mine = query.with(View.MINE);
        return LookupCache.once("waiting", List.of(person, mine), () -> readCounts(person, mine));
    }

    private TaskCounts readCounts(PersonId person, TaskQuery query) {
        TaskListSql sql = sql(person, query);
        int finished = done.count(person, query);
        int snoozed = count(person, query.with(View.SNOOZED));
        return lists.sql(sql.counts())
                .params(sql.params())
                .query((row, no) -> new TaskCounts(
                        row.getInt("mine"),
                        row.getInt("office"),
                        row.getInt("own"),
                        row.getInt("today"),
                        row.getInt("overdue"),
                        snoozed,
                        finished))
                .single();
    }

    public int count(PersonId person, TaskQuery query) {
        TaskListSql sql = sql(person, query);
        return lists.sql(sql.count()).params(sql.params()).query(Integer.class).single();
    }

    /** Waiting tasks per office or role. */
    public Map<String, Integer> countByAddressee(PersonId person, TaskQuery query) {
        TaskListSql sql = sql(person, query);
        Map<String, Integer> counts = new HashMap<>();
        lists.sql(sql.countByCandidate()).params(sql.params()).query(row -> {
            counts.put(row.getString("candidate"), row.getInt("n"));
        });
        return counts;
    }

    /** Waiting tasks by the form that decides them; those on pages of their own are left out. */
    public Map<String, Integer> countByForm(PersonId person, TaskQuery query) {
        TaskListSql sql = sql(person, query);
        Map<String, Integer> counts = new HashMap<>();
        lists.sql(sql.countByForm()).params(sql.params()).query(row -> {
            counts.put(row.getString("form"), row.getInt("n"));
        });
        return counts;
    }

    /** Ids of the tasks of the filter that are decided by a form, in its order, at most {@code limit}. */
    public List<TaskId> ids(PersonId person, TaskQuery query, int limit) {
        TaskListSql sql = sql(person, query);
        return lists.sql(sql.ids(limit))
                .params(sql.params())
                .query((row, no) -> new TaskId(row.getString(1)))
                .list();
    }

    /** The next task on the page of the list after this one; empty after the last. */
    public Optional<TaskId> after(PersonId person, TaskQuery query, TaskId id) {
        if (query.view() == View.DONE) {
            return Optional.empty();
        }
        List<TaskId> ids =
                KeyPage.of(ids(person, query, PAGE + 1), PAGE, query.edge()).rows();
        int next = ids.indexOf(id) + 1;
        return next > 0 && next < ids.size() ? Optional.of(ids.get(next)) : Optional.empty();
    }

    /** The rows with these ids that the person may see, in the order of the list. */
    public List<TaskRow> rows(PersonId person, List<TaskId> ids) {
        TaskListSql sql = sql(person, TaskQuery.of(View.MINE));
        return lists.sql(sql.chosen())
                .params(sql.params())
                .param("chosen", ids.stream().map(TaskId::value).toArray(String[]::new))
                .query(TaskRow::open)
                .list();
    }

    /** Those of these ids that wait for the person, put off or not, in the order of the list. */
    public List<TaskRow> own(PersonId person, List<TaskId> ids) {
        TaskListSql sql = sql(person, TaskQuery.of(View.SNOOZED));
        return lists.sql(sql.chosen())
                .params(sql.params())
                .param("chosen", ids.stream().map(TaskId::value).toArray(String[]::new))
                .query(TaskRow::open)
                .list();
    }

    private TaskListSql sql(PersonId person, TaskQuery query) {
        List<String> candidates = authority.addresseesOf(person).stream()
                .filter(addressee -> shows(query.view(), addressee.kind() == Addressee.Kind.PERSON))
                .map(Addressee::toString)
                .filter(text ->
                        query.chosen().getOrDefault(Facet.ADDRESSEE, text).equals(text))
                .sorted()
                .toList();
        return new TaskListSql(query, person, candidates, hidden(person, query), clock.instant(), clock.today());
    }

    private static boolean shows(View view, boolean ownAffair) {
        return switch (view) {
            case OFFICE -> !ownAffair;
            case OWN -> ownAffair;
            default -> true;
        };
    }

    /** Kept from the person in any view: small sets, found by his key. */
    private List<String> hidden(PersonId person, TaskQuery query) {
        boolean snoozed = query.view() == View.SNOOZED;
        return LookupCache.once("hidden", List.of(person, snoozed), () -> readHidden(person, snoozed));
    }

    private List<String> readHidden(PersonId person, boolean snoozed) {
        return jdbc.sql("""
                        SELECT task_id FROM inbox_barred WHERE person = :person
                        UNION SELECT task_id FROM inbox_snooze WHERE person = :person AND until > :now AND NOT :snoozed""")
                .param("person", person.value())
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("snoozed", snoozed)
                .query(String.class)
                .list();
    }
}
