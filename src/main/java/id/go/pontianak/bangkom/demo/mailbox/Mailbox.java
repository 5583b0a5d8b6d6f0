package id.go.pontianak.bangkom.demo.mailbox;

import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The mails the catcher has received; they outlive a restart. */
@Component
@Profile("demo")
class Mailbox {

    static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Mailbox(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void keep(ParsedMail mail) {
        jdbc.sql("""
                        INSERT INTO demo_mail (recipient, sender, subject, message_id, text, html, received_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(mail.recipient(), mail.sender(), mail.subject(), mail.messageId(), mail.text(), mail.html())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first, one more than a page to tell whether there are further ones; {@code before} is the id the last page ended with. */
    List<CaughtMail> list(String recipient, long before) {
        String wanted = recipient.strip().toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1");
        return jdbc.sql("SELECT * FROM demo_mail WHERE recipient LIKE ? AND id < ? ORDER BY id DESC LIMIT ?")
                .params("%" + wanted + "%", before, PAGE + 1)
                .query(Mailbox::read)
                .list();
    }

    Optional<CaughtMail> find(long id) {
        return jdbc.sql("SELECT * FROM demo_mail WHERE id = ?")
                .param(id)
                .query(Mailbox::read)
                .optional();
    }

    private static CaughtMail read(ResultSet row, int no) throws SQLException {
        return new CaughtMail(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("sender"),
                row.getString("subject"),
                row.getString("message_id"),
                row.getString("text"),
                row.getString("html"),
                row.getTimestamp("received_at").toInstant());
    }
}
