package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.LedgerMail;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the ledger tells of all mails, page by page, and of one with its contents; what is done about those that did not arrive. Subjects are in
 * the reader's language.
 */
@Component
public class MailLedger {

    private static final String MAILS = """
            SELECT m.id, m.subject, m.person_id, m.state, m.reason, m.created_at, m.send_at, m.sent_at, m.attempts, m.resends,
                f.template, f.model::text AS model
            FROM notification_mail m
            LEFT JOIN LATERAL (
                SELECT n.template, n.model FROM notification_delivery d JOIN notification_notice n ON n.id = d.notice_id
                WHERE d.mail_id = m.id ORDER BY n.id LIMIT 1) f ON true
            """;

    private static final String UNTOLD =
            " government_unit IN (:units) AND state IN ('PORTAL', 'FAILED') AND told_at IS NULL";

    private record Row(
            LedgerMail mail,
            UUID person,
            @Nullable String template,
            @Nullable String model) {}

    private final JdbcClient jdbc;
    private final Directory directory;
    private final MailWords words;
    private final NoticeRows rows;
    private final MailContents contents;
    private final BusinessClock clock;

    MailLedger(
            JdbcClient jdbc,
            Directory directory,
            MailWords words,
            NoticeRows rows,
            MailContents contents,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.words = words;
        this.rows = rows;
        this.contents = contents;
        this.clock = clock;
    }

    public List<LedgerMail> list(LedgerMail.Filter filter, int limit) {
        List<Row> found = jdbc.sql(MAILS + """
                        WHERE m.id < :before AND (:state = '' OR m.state = :state)
                            AND (:case = '' OR EXISTS (
                                SELECT FROM notification_notice n JOIN notification_delivery d ON d.notice_id = n.id
                                WHERE n.case_number = :case AND d.mail_id = m.id))
                        ORDER BY m.id DESC LIMIT :limit""")
                .param("before", filter.before())
                .param("state", filter.state())
                .param("case", filter.caseNumber().strip())
                .param("limit", limit)
                .query(MailLedger::row)
                .list();
        return shown(found);
    }

    /** Mails that did not reach people of these units, and that nobody told them of yet; the longest waiting first. */
    public List<LedgerMail> listUntold(Collection<String> units, int limit) {
        if (units.isEmpty()) {
            return List.of();
        }
        return shown(jdbc.sql(MAILS + "WHERE" + UNTOLD + " ORDER BY m.id LIMIT :limit")
                .param("units", units)
                .param("limit", limit)
                .query(MailLedger::row)
                .list());
    }

    /** All of them. */
    public int countUntold(Collection<String> units) {
        return units.isEmpty()
                ? 0
                : jdbc.sql("SELECT count(*) FROM notification_mail WHERE" + UNTOLD)
                        .param("units", units)
                        .query(Integer.class)
                        .single();
    }

    /** False when it is not one of these units', or told already. */
    public boolean tell(long mail, Collection<String> units, PersonId by) {
        return !units.isEmpty()
                && jdbc.sql("UPDATE notification_mail SET told_at = :at, told_by = :by WHERE id = :id AND" + UNTOLD)
                                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                                .param("by", by.value())
                                .param("id", mail)
                                .param("units", units)
                                .update()
                        == 1;
    }

    public Optional<LedgerMail.Detail> find(long mail) {
        return shown(jdbc.sql(MAILS + "WHERE m.id = ?")
                        .param(mail)
                        .query(MailLedger::row)
                        .list())
                .stream()
                .findFirst()
                .map(found -> new LedgerMail.Detail(found, contents.partsOf(mail), contents.attemptsOf(mail)));
    }

    /** An accepted mail goes out as another message; one that was never accepted keeps its Message-ID. */
    public boolean queueAgain(long mail) {
        return jdbc.sql("""
                                UPDATE notification_mail SET state = 'RETRY', reason = NULL, next_at = now(), first_tried_at = NULL,
                                    told_at = NULL, told_by = NULL, resends = resends + CASE WHEN state = 'ACCEPTED' THEN 1 ELSE 0 END
                                WHERE id = ? AND state IN ('ACCEPTED', 'FAILED', 'RETRY', 'AMBIGUOUS', 'PORTAL')""").param(mail).update() == 1;
    }

    private List<LedgerMail> shown(List<Row> found) {
        Map<PersonId, Person> people = people(found.stream().map(Row::person).toList());
        return found.stream()
                .map(row -> named(
                        row,
                        Objects.requireNonNull(people.get(new PersonId(row.person())))
                                .name()))
                .toList();
    }

    private LedgerMail named(Row row, String name) {
        LedgerMail mail = row.mail();
        String subject = mail.subject().isEmpty() && row.template() != null && row.model() != null
                ? words.subject(row.template(), rows.model(row.model()), LocaleContextHolder.getLocale())
                : mail.subject();
        return new LedgerMail(
                mail.id(),
                mail.person(),
                subject,
                name,
                mail.state(),
                mail.reason(),
                mail.createdAt(),
                mail.sendAt(),
                mail.sentAt(),
                mail.attempts(),
                mail.resends());
    }

    private Map<PersonId, Person> people(List<UUID> ids) {
        return directory.persons(ids.stream().map(PersonId::new).collect(Collectors.toSet()));
    }

    private static Row row(ResultSet row, int no) throws SQLException {
        LedgerMail mail = new LedgerMail(
                row.getLong("id"),
                new PersonId(row.getObject("person_id", UUID.class)),
                Objects.requireNonNullElse(row.getString("subject"), ""),
                "",
                row.getString("state"),
                row.getString("reason"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("send_at").toInstant(),
                instant(row.getTimestamp("sent_at")),
                row.getInt("attempts"),
                row.getInt("resends"));
        return new Row(mail, row.getObject("person_id", UUID.class), row.getString("template"), row.getString("model"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
