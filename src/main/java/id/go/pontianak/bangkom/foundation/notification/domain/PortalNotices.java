package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.PersonalNotices.Told;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's notices as the portal shows them; digests are left out, for the task list says the same. */
@Component
public class PortalNotices {

    private final JdbcClient jdbc;
    private final MailWords words;
    private final NoticeRows rows;
    private final BusinessClock clock;

    PortalNotices(JdbcClient jdbc, MailWords words, NoticeRows rows, BusinessClock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.rows = rows;
        this.clock = clock;
    }

    public List<Told> list(PersonId person, long before, int limit) {
        return jdbc.sql("""
                        SELECT d.id, n.template, n.model::text AS model, n.link, n.case_number, n.created_at, d.read_at IS NULL AND d.dropped IS NULL AS unread
                        FROM notification_delivery d JOIN notification_notice n ON n.id = d.notice_id
                        WHERE d.person_id = ? AND d.id < ? AND n.template <> ? AND d.dropped IS DISTINCT FROM 'moved'
                        ORDER BY d.id DESC LIMIT ?""")
                .params(person.value(), before, NoticeWriter.DIGEST, limit)
                .query((row, no) -> told(row))
                .list();
    }

    public int countUnread(PersonId person) {
        return jdbc.sql("""
                        SELECT count(*) FROM notification_delivery d JOIN notification_notice n ON n.id = d.notice_id
                        WHERE d.person_id = ? AND d.read_at IS NULL AND d.dropped IS NULL AND n.template <> ?""")
                .params(person.value(), NoticeWriter.DIGEST)
                .query(Integer.class)
                .single();
    }

    public void markRead(PersonId person) {
        jdbc.sql("UPDATE notification_delivery SET read_at = ? WHERE person_id = ? AND read_at IS NULL")
                .params(clock.instant().atOffset(ZoneOffset.UTC), person.value())
                .update();
    }

    private Told told(ResultSet row) throws SQLException {
        String template = row.getString("template");
        Map<String, String> model = rows.model(row.getString("model"), row.getString("case_number"));
        Locale locale = LocaleContextHolder.getLocale();
        return new Told(
                row.getLong("id"),
                words.subject(template, model, locale),
                words.text(template, "lead", model, locale),
                words.text(template, "next", model, locale),
                row.getString("link"),
                row.getString("case_number"),
                row.getTimestamp("created_at").toInstant(),
                row.getBoolean("unread"));
    }
}
