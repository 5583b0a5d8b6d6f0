package id.go.pontianak.bangkom.foundation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.ReceivedMail;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reminders and digests: only in working hours, only of what is still open. */
@IntegrationTest
class ReminderMailIT extends MailStory {

    @Test
    void remindsOnlyInWorkingHours() {
        clock.set(LocalDate.of(2026, 11, 8), LocalTime.of(23, 0));
        String task = tasks.open(Addressee.person(siti), clock.now());
        remind(task);
        tell(notice("seat", 0, null));

        sendAfterMerging();
        assertThat(MailServer.to(address)).as("a decision may be told at night").hasSize(1);

        clock.set(LocalDate.of(2026, 11, 9), LocalTime.of(7, 29));
        mailing.sendDue();
        assertThat(MailServer.to(address)).hasSize(1);

        clock.set(LocalDate.of(2026, 11, 9), LocalTime.of(7, 46));
        mailing.sendDue();
        assertThat(MailServer.to(address)).hasSize(2);
        assertThat(MailServer.to(address).get(1).links()).contains(base() + "/tasks/" + task);
    }

    @Test
    void putsNewsIntoTheDigestAndOnlyOpenTasks() {
        clock.set(LocalDate.of(2026, 11, 3), LocalTime.of(10, 0));
        transaction.executeWithoutResult(status -> notifications.mentionInDigest(notice("takenBack", 0, null)));
        mailing.sendDue();
        clock.set(LocalDate.of(2026, 11, 4), LocalTime.of(7, 30));
        String open = tasks.open(Addressee.person(siti), clock.now().minus(Duration.ofDays(1)));
        String done = tasks.open(Addressee.person(siti), clock.now());
        remind(open, done);
        tasks.close(done);

        mailing.sendDue();

        ReceivedMail mail = onlyMail();
        assertThat(mail.subject()).isEqualTo("Perlu ditindak: 1 tugas menunggu Anda, 1 lewat batas");
        assertThat(mail.links())
                .containsExactly(base() + "/tasks/" + open, base() + "/tasks", base() + "/nominations/takenBack");
        assertThat(remind(open)).as("a second digest of the same day").isFalse();
    }

    @Test
    void sendsNoDigestWhenAllIsDone() {
        String task = tasks.open(Addressee.person(siti), clock.now());
        remind(task);
        tasks.close(task);

        sendAfterMerging();

        assertThat(MailServer.to(address)).isEmpty();
    }

    private boolean remind(String... open) {
        List<Digest.Line> lines = java.util.Arrays.stream(open)
                .map(task -> new Digest.Line(
                        task,
                        TestTasks.PROCESS,
                        "portal.home.empty",
                        new CaseNumber("MT-" + task),
                        "Latsar",
                        lineDue(task)))
                .toList();
        return Boolean.TRUE.equals(
                transaction.execute(status -> notifications.remind(new Digest(siti, clock.today(), lines))));
    }

    private java.time.Instant lineDue(String task) {
        return jdbc.sql("SELECT due_at FROM workflow_task WHERE id = ?")
                .param(task)
                .query((row, no) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
