package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.notification.LedgerMail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What one mail was made of, and each attempt to hand it over. */
@Component
class MailContents {

    private final JdbcClient jdbc;
    private final MailWords words;
    private final NoticeRows rows;

    MailContents(JdbcClient jdbc, MailWords words, NoticeRows rows) {
        this.jdbc = jdbc;
        this.words = words;
        this.rows = rows;
    }

    List<LedgerMail.Part> partsOf(long mail) {
        return jdbc.sql("""
                        SELECT n.template, n.model::text AS model, n.case_number, n.link, d.dropped, n.created_at
                        FROM notification_delivery d JOIN notification_notice n ON n.id = d.notice_id
                        WHERE d.mail_id = ? ORDER BY n.id""").param(mail).query((row, no) -> part(row)).list();
    }

    private LedgerMail.Part part(ResultSet row) throws SQLException {
        String template = row.getString("template");
        CaseNumber caseNumber = new CaseNumber(row.getString("case_number"));
        Map<String, String> model = rows.model(row.getString("model"), caseNumber);
        return new LedgerMail.Part(
                words.subject(template, model, LocaleContextHolder.getLocale()),
                words.text(template, "lead", model, LocaleContextHolder.getLocale()),
                caseNumber,
                row.getString("link"),
                row.getString("dropped"),
                row.getTimestamp("created_at").toInstant());
    }

    List<LedgerMail.Attempt> attemptsOf(long mail) {
        return jdbc.sql(
                        "SELECT no, started_at, ended_at, outcome, reply FROM notification_attempt WHERE mail_id = ? ORDER BY no")
                .param(mail)
                .query((row, no) -> new LedgerMail.Attempt(
                        row.getInt("no"),
                        row.getTimestamp("started_at").toInstant(),
                        instant(row.getTimestamp("ended_at")),
                        row.getString("outcome"),
                        row.getString("reply")))
                .list();
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
