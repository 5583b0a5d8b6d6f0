package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has which notice, and the mail that carries it. Set-based statements: a campaign tells thousands at once. */
@Component
class NoticeDeliveries {

    /** A notice for one person. */
    record Delivery(StoredNotice notice, PersonId person) {}

    /** The mail it goes into: the open one of its person and urgency, or one of its own where that is null. */
    record OpenMail(PersonId person, String unit, @Nullable Urgency urgency, Instant sendAt) {}

    record Posted(Delivery delivery, OpenMail mail) {}

    /** A mail is told from others by its person and urgency, one that carries a single notice by its delivery. */
    private record MailKey(
            PersonId person,
            @Nullable Urgency urgency,
            @Nullable Delivery alone) {

        static MailKey of(Posted one) {
            Urgency urgency = one.mail().urgency();
            return new MailKey(one.mail().person(), urgency, urgency == null ? one.delivery() : null);
        }
    }

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    NoticeDeliveries(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Those of them whose person does not have it yet, in their order: neither by this notice nor by one that tells the same to him in another
     * capacity, be it the one before it here.
     */
    List<Delivery> lacking(List<Delivery> wanted) {
        return jdbc
                .sql("""
                        WITH wanted AS (
                            SELECT w.no, w.person, n.template, n.case_number, n.step, n.occurrence
                            FROM unnest(CAST(:notices AS bigint[]), CAST(:persons AS uuid[])) WITH ORDINALITY AS w (notice, person, no)
                            JOIN notification_notice n ON n.id = w.notice
                            WHERE NOT EXISTS (
                                SELECT FROM notification_delivery d WHERE d.notice_id = w.notice AND d.person_id = w.person))
                        SELECT min(w.no) AS no FROM wanted w
                        WHERE NOT EXISTS (
                            SELECT FROM notification_notice n JOIN notification_delivery d ON d.notice_id = n.id
                            WHERE n.template = w.template AND n.case_number = w.case_number AND n.step = w.step
                                AND n.occurrence = w.occurrence AND d.person_id = w.person AND d.dropped IS NULL)
                        GROUP BY w.template, w.case_number, w.step, w.occurrence, w.person ORDER BY no""")
                .param("notices", notices(wanted))
                .param("persons", persons(wanted))
                .query(Integer.class)
                .list()
                .stream()
                .map(no -> wanted.get(no - 1))
                .toList();
    }

    void insert(List<Posted> fresh) {
        Map<MailKey, Long> mails = open(fresh);
        List<Delivery> deliveries = fresh.stream().map(Posted::delivery).toList();
        jdbc.sql("""
                        INSERT INTO notification_delivery (notice_id, person_id, mail_id, created_at)
                        SELECT d.notice, d.person, d.mail, :now
                        FROM unnest(CAST(:notices AS bigint[]), CAST(:persons AS uuid[]), CAST(:mails AS bigint[]))
                            WITH ORDINALITY AS d (notice, person, mail, no)
                        ORDER BY d.no
                        ON CONFLICT ON CONSTRAINT notification_delivery_once DO NOTHING""")
                .param("now", now())
                .param("notices", notices(deliveries))
                .param("persons", persons(deliveries))
                .param(
                        "mails",
                        fresh.stream().map(one -> mails.get(MailKey.of(one))).toArray(Long[]::new))
                .update();
    }

    /**
     * The lock on the rows keeps a sender from taking a mail before the notice is in it. The index of open mails knows one of each person and
     * urgency, and none without urgency.
     */
    private Map<MailKey, Long> open(List<Posted> fresh) {
        Map<MailKey, OpenMail> wanted = new LinkedHashMap<>();
        fresh.forEach(one -> wanted.merge(MailKey.of(one), one.mail(), NoticeDeliveries::sooner));
        Map<UUID, MailKey> keys = new LinkedHashMap<>();
        wanted.keySet().forEach(key -> keys.put(UUID.randomUUID(), key));
        Map<MailKey, Long> opened = new HashMap<>();
        jdbc.sql("""
                        INSERT INTO notification_mail (message_key, person_id, government_unit, urgency, created_at, send_at)
                        SELECT m.key, m.person, m.unit, m.urgency, :now, m.at
                        FROM unnest(CAST(:keys AS uuid[]), CAST(:persons AS uuid[]), CAST(:units AS text[]), CAST(:urgencies AS text[]),
                            CAST(:sendAt AS timestamptz[])) WITH ORDINALITY AS m (key, person, unit, urgency, at, no)
                        ORDER BY m.no
                        ON CONFLICT (person_id, urgency) WHERE state = 'NEW' AND resends = 0
                        DO UPDATE SET send_at = least(notification_mail.send_at, excluded.send_at)
                        RETURNING id, message_key, person_id, urgency""")
                .param("now", now())
                .param("keys", keys.keySet().toArray(UUID[]::new))
                .param("persons", of(wanted, mail -> mail.person().value()).toArray(UUID[]::new))
                .param("units", of(wanted, OpenMail::unit).toArray(String[]::new))
                .param("urgencies", of(wanted, mail -> name(mail.urgency())).toArray(String[]::new))
                .param("sendAt", of(wanted, mail -> mail.sendAt().toString()).toArray(String[]::new))
                .query(row -> {
                    opened.put(key(row, keys), row.getLong("id"));
                });
        return opened;
    }

    private static MailKey key(ResultSet row, Map<UUID, MailKey> keys) throws SQLException {
        String urgency = row.getString("urgency");
        return urgency == null
                ? Objects.requireNonNull(keys.get(row.getObject("message_key", UUID.class)))
                : new MailKey(new PersonId(row.getObject("person_id", UUID.class)), Urgency.valueOf(urgency), null);
    }

    private static OpenMail sooner(OpenMail one, OpenMail other) {
        return one.sendAt().isAfter(other.sendAt()) ? other : one;
    }

    private static <T extends @Nullable Object> List<T> of(Map<MailKey, OpenMail> mails, Function<OpenMail, T> what) {
        return mails.values().stream().map(what).collect(Collectors.toList());
    }

    private static @Nullable String name(@Nullable Urgency urgency) {
        return urgency == null ? null : urgency.name();
    }

    private static Long[] notices(List<Delivery> deliveries) {
        return deliveries.stream().map(one -> one.notice().id()).toArray(Long[]::new);
    }

    private static UUID[] persons(List<Delivery> deliveries) {
        return deliveries.stream().map(one -> one.person().value()).toArray(UUID[]::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
