package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.delivery.MailState;
import id.go.pontianak.bangkom.foundation.notification.delivery.SendResult;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The short transactions around an attempt. Whether a mail may go is business time; leases and retries are the database's, so that no
 * node's clock matters. A person's mails keep their order: while one is in hand or waits for its next attempt, later ones wait behind it,
 * unless it is one for which no words are found: that is our fault, and holds up nobody.
 */
@Component
public class MailQueue {

    /** Longer than all time-outs of one SMTP conversation together. */
    private static final String LEASE = "interval '5 minutes'";

    private static final int GIVE_UP_HOURS = 72;

    private static final String ATTEMPT_ENDED = """
            WITH attempt AS (
                UPDATE notification_attempt SET ended_at = now(), outcome = :state, reply = :reply
                WHERE mail_id = :id AND no = :no)
            """;

    private static final String SETTLE = """
            UPDATE notification_mail SET state = :state, reason = :reason, sent_at = :now, claimed_by = NULL, claimed_until = NULL,
                next_at = NULL
            WHERE id = :id AND claimed_by = :sender AND state = 'CLAIMED'
            """;

    private static final String TRY_AGAIN = """
            UPDATE notification_mail SET
                state = CASE WHEN first_tried_at < now() - make_interval(hours => :hours) THEN 'FAILED' ELSE :state END,
                reason = CASE WHEN first_tried_at < now() - make_interval(hours => :hours) THEN 'givenUp' END,
                next_at = now() + make_interval(secs => :wait), claimed_by = NULL, claimed_until = NULL
            WHERE id = :id AND claimed_by = :sender AND state = 'CLAIMED'
            """;

    /** Why a mail waits whose notices could not be put into words. */
    private static final String WORDLESS = "wordless";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    MailQueue(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the next mail in hand for this sender. */
    @Transactional
    public Optional<QueuedMail> claim(UUID sender, boolean reminderHours) {
        return jdbc.sql("""
                        UPDATE notification_mail SET state = 'CLAIMED', claimed_by = :sender, claimed_until = now() + %s
                        WHERE id = (
                            SELECT m.id FROM notification_mail m
                            WHERE m.state IN ('NEW', 'CLAIMED', 'RETRY', 'AMBIGUOUS') AND m.send_at <= :now
                                AND (coalesce(m.urgency, 'NOW') = 'NOW' OR :reminders)
                                AND (m.state = 'NEW'
                                    OR m.state IN ('RETRY', 'AMBIGUOUS') AND m.next_at <= now()
                                    OR m.state = 'CLAIMED' AND m.claimed_until < now())
                                AND NOT EXISTS (
                                    SELECT FROM notification_mail o WHERE o.person_id = m.person_id AND o.id < m.id
                                        AND o.state IN ('CLAIMED', 'RETRY', 'AMBIGUOUS')
                                        AND o.reason IS DISTINCT FROM '%s')
                            ORDER BY m.send_at, m.id
                            LIMIT 1
                            FOR UPDATE SKIP LOCKED)
                        RETURNING id, message_key, person_id, attempts, resends""".formatted(LEASE, WORDLESS))
                .param("sender", sender)
                .param("now", now())
                .param("reminders", reminderHours)
                .query((row, no) -> new QueuedMail(
                        row.getLong("id"),
                        row.getObject("message_key", UUID.class),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getInt("attempts"),
                        row.getInt("resends")))
                .optional();
    }

    /** When the next mail is due in business time; a new notice that nobody has taken yet is due at once. */
    @Transactional(readOnly = true)
    public Optional<Instant> nextDue() {
        return jdbc.sql("""
                        SELECT least(
                            (SELECT min(send_at) FROM notification_mail WHERE state = 'NEW'),
                            (SELECT min(created_at) FROM notification_notice WHERE state = 'NEW')) AS due""")
                .query((row, no) -> Optional.ofNullable(row.getTimestamp("due")).map(Timestamp::toInstant))
                .single();
    }

    /** Begins an attempt; false when the lease ran out meanwhile and the mail is another sender's. */
    @Transactional
    public boolean begin(QueuedMail mail, UUID sender, @Nullable String subject) {
        return jdbc.sql("""
                                WITH held AS (
                                    UPDATE notification_mail SET attempts = attempts + 1, subject = ?, claimed_until = now() + %s,
                                        first_tried_at = coalesce(first_tried_at, now())
                                    WHERE id = ? AND claimed_by = ? AND state = 'CLAIMED' AND claimed_until > now()
                                    RETURNING id, attempts)
                                INSERT INTO notification_attempt (mail_id, no) SELECT id, attempts FROM held""".formatted(LEASE))
                        .param(subject)
                        .params(mail.id(), sender)
                        .update()
                == 1;
    }

    /** No words are found for the mail: an attempt like any other, given up after the same time. */
    @Transactional
    public void recordWordless(QueuedMail mail, UUID sender, String why) {
        if (begin(mail, sender, null)) {
            record(mail, sender, SendResult.retry("words: " + why));
            jdbc.sql("UPDATE notification_mail SET reason = ? WHERE id = ? AND state = 'RETRY'")
                    .params(WORDLESS, mail.id())
                    .update();
        }
    }

    /** Records what came of the attempt, and of the mail unless it is another sender's by now. */
    @Transactional
    public void record(QueuedMail mail, UUID sender, SendResult result) {
        boolean again = result.state() == MailState.RETRY || result.state() == MailState.AMBIGUOUS;
        ofMail(ATTEMPT_ENDED + (again ? TRY_AGAIN : SETTLE), mail, sender, result.state())
                .param("reply", result.reply())
                .param("no", mail.attempts() + 1)
                .param("hours", GIVE_UP_HOURS)
                .param("wait", wait(mail.attempts(), result).toMillis() / 1000.0)
                .param("reason", result.state() == MailState.FAILED ? "refused" : null, Types.VARCHAR)
                .update();
    }

    /** Ends a mail that needs no (further) attempt. */
    @Transactional
    public void settle(QueuedMail mail, UUID sender, MailState state, @Nullable String reason) {
        ofMail(SETTLE, mail, sender, state)
                .param("reason", reason, Types.VARCHAR)
                .update();
    }

    private JdbcClient.StatementSpec ofMail(String sql, QueuedMail mail, UUID sender, MailState state) {
        return jdbc.sql(sql)
                .param("state", state.name())
                .param("now", now())
                .param("id", mail.id())
                .param("sender", sender);
    }

    /** Twice as long after each attempt up to ten minutes, and never all at the same second; a server that is down is soon asked again. */
    private static Duration wait(int attempts, SendResult result) {
        long longest = result.reached() ? 600 : 300;
        long shortest = result.state() == MailState.AMBIGUOUS ? 300 : 60;
        long seconds = Math.max(shortest, Math.min(longest, 60L << Math.min(attempts, 10)));
        return Duration.ofMillis((long) (seconds * ThreadLocalRandom.current().nextDouble(800, 1200)));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
