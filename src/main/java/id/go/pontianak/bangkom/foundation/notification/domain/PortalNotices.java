package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.PersonalNotices.Told;
import id.go.pontianak.bangkom.foundation.request.RequestsEnded;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.TaskClosed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's notices as the portal shows them; digests are left out, for the task list says the same. */
@Component
public class PortalNotices {

    private record Found(Told told, @Nullable String task) {}

    private final JdbcClient jdbc;
    private final MailWords words;
    private final NoticeRows rows;
    private final OpenMatters matters;
    private final BusinessClock clock;

    PortalNotices(JdbcClient jdbc, MailWords words, NoticeRows rows, OpenMatters matters, BusinessClock clock) {
        this.matters = matters;
        this.jdbc = jdbc;
        this.words = words;
        this.rows = rows;
        this.clock = clock;
    }

    /** What called to something that waits no more says so, and asks nobody to do it. */
    public List<Told> list(PersonId person, long before, int limit) {
        List<Found> found = jdbc.sql("""
                        SELECT d.id, n.template, n.model::text AS model, n.link, n.case_number, n.task_id, n.created_at,
                            d.read_at IS NULL AND d.dropped IS NULL AS unread
                        FROM notification_delivery d JOIN notification_notice n ON n.id = d.notice_id
                        WHERE d.person_id = ? AND d.id < ? AND n.template <> ? AND d.dropped IS DISTINCT FROM 'moved'
                        ORDER BY d.id DESC LIMIT ?""")
                .params(person.value(), before, NoticeWriter.DIGEST, limit)
                .query((row, no) -> new Found(told(row), row.getString("task_id")))
                .list();
        Set<String> waiting = matters.waiting(
                found.stream().flatMap(one -> Stream.ofNullable(one.task())).toList());
        return found.stream()
                .map(one -> one.task() == null || waiting.contains(one.task())
                        ? one.told()
                        : one.told().afterwards())
                .toList();
    }

    /** Asked once for a page: its menu says it, and the start page once more. */
    public int countUnread(PersonId person) {
        return LookupCache.once("unread", person, () -> readUnread(person));
    }

    private int readUnread(PersonId person) {
        return jdbc.sql("""
                        SELECT count(*) FROM notification_delivery d JOIN notification_notice n ON n.id = d.notice_id
                        WHERE d.person_id = ? AND d.read_at IS NULL AND d.dropped IS NULL AND n.template <> ?""")
                .params(person.value(), NoticeWriter.DIGEST)
                .query(Integer.class)
                .single();
    }

    /** Where the notice of that number leads, which is read by being opened; nothing for one that is not the person's. */
    public Optional<String> open(PersonId person, long id) {
        return jdbc.sql("""
                        UPDATE notification_delivery d SET read_at = coalesce(d.read_at, ?) FROM notification_notice n
                        WHERE n.id = d.notice_id AND d.id = ? AND d.person_id = ? RETURNING n.link""")
                .params(now(), id, person.value())
                .query(String.class)
                .optional();
    }

    /** What was decided calls nobody any more: whoever was told of it need not open it. */
    @EventListener
    void closed(TaskClosed event) {
        settle("= ?", event.task().id().value());
    }

    @EventListener
    void ended(RequestsEnded event) {
        settle(
                "= ANY (?)",
                event.requests().stream().map(one -> one.id().toString()).toArray(String[]::new));
    }

    /** One is asked for by itself: for an array the server makes a plan anew each time, which takes longer than what it is for. */
    private void settle(String which, Object matters) {
        jdbc.sql("""
                        UPDATE notification_delivery d SET read_at = ? FROM notification_notice n
                        WHERE n.task_id %s AND d.notice_id = n.id AND d.read_at IS NULL""".formatted(which)).params(now(), matters).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    public void markRead(PersonId person) {
        jdbc.sql("UPDATE notification_delivery SET read_at = ? WHERE person_id = ? AND read_at IS NULL")
                .params(now(), person.value())
                .update();
    }

    private Told told(ResultSet row) throws SQLException {
        String template = row.getString("template");
        CaseNumber caseNumber = new CaseNumber(row.getString("case_number"));
        Map<String, String> model = rows.model(row.getString("model"), caseNumber);
        Locale locale = LocaleContextHolder.getLocale();
        return new Told(
                row.getLong("id"),
                heading(template, model, locale),
                words.text(template, "lead", model, locale),
                words.text(template, "next", model, locale),
                row.getString("link"),
                caseNumber,
                row.getTimestamp("created_at").toInstant(),
                row.getBoolean("unread"),
                false);
    }

    /** As the mail is headed; where many of a kind stand below each other, by whom each is about. */
    private String heading(String template, Map<String, String> model, Locale locale) {
        String listed = model.containsKey("person") ? words.text(template, "listed", model, locale) : "";
        return listed.isEmpty() ? words.subject(template, model, locale) : listed;
    }
}
