package id.go.pontianak.bangkom.foundation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ReceivedMail;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** However much there is to tell, a mail stays short enough to be read: the most urgent, how many more, and where they are. */
@IntegrationTest
class LongMailsIT extends MailStory {

    @Test
    void aDigestOfThirtyTasksShowsTheTenMostUrgentAndCountsTheRest() {
        clock.set(LocalDate.of(2026, 11, 4), LocalTime.of(8, 0));
        Instant soonest = clock.now().minus(Duration.ofDays(3));
        List<Digest.Line> lines = IntStream.range(0, 30)
                .mapToObj(at -> line(soonest.plus(Duration.ofHours(12L * ((at * 7) % 30)))))
                .toList();
        List<String> urgent = lines.stream()
                .sorted(java.util.Comparator.comparing(line -> line.due()))
                .limit(10)
                .map(line -> base() + "/tasks/" + line.taskId())
                .toList();
        transaction.executeWithoutResult(status -> notifications.remind(new Digest(siti, clock.today(), lines)));
        mailing.sendDue();

        ReceivedMail mail = onlyMail();
        assertThat(mail.subject()).startsWith("Perlu ditindak: 30 tugas menunggu Anda, 7 lewat batas");
        assertThat(mail.links())
                .startsWith(urgent.toArray(String[]::new))
                .hasSize(12)
                .endsWith(base() + "/tasks");
        assertThat(mail.text()).contains("dan 20 lainnya");
        assertThat(mail.html()).contains("dan 20 lainnya");
        readable(mail);
    }

    @Test
    void thirtyNoticesOfOneKindAreOneListBesideTheOthers() {
        transaction.executeWithoutResult(status -> {
            notifications.notify(news("nomination/seated", 0, "/nominations/1"));
            IntStream.range(0, 30)
                    .forEach(at -> notifications.notify(news("notification/task-opened", at, "/tasks/" + at)));
        });
        clock.advance(Duration.ofMinutes(4));
        mailing.sendDue();

        ReceivedMail mail = onlyMail();
        assertThat(mail.subject()).endsWith("(dan 30 lainnya)");
        assertThat(mail.text()).contains("30 tugas baru menunggu Anda", "dan 20 lainnya");
        assertThat(mail.html()).containsOnlyOnce("30 tugas baru menunggu Anda").containsOnlyOnce("dan 20 lainnya");
        assertThat(mail.links())
                .startsWith(base() + "/nominations/1", base() + "/tasks/0")
                .hasSize(13)
                .endsWith(base() + "/tasks");
        readable(mail);
    }

    @Test
    void twoOfOneKindAreToldInFull() {
        transaction.executeWithoutResult(status -> IntStream.range(0, 2)
                .forEach(at -> notifications.notify(news("notification/task-opened", at, "/tasks/" + at))));
        clock.advance(Duration.ofMinutes(4));
        mailing.sendDue();

        assertThat(onlyMail().text()).doesNotContain("tugas baru menunggu Anda").contains("/tasks/0", "/tasks/1");
        assertThat(onlyMail().links()).containsExactly(base() + "/tasks/0", base() + "/tasks/1");
    }

    /** Two screens of text; a mailbox shows HTML of more than 100 kB only in part. */
    private static void readable(ReceivedMail mail) {
        assertThat(mail.text().lines()).hasSizeLessThan(70);
        assertThat(mail.html()).hasSizeLessThan(12_000);
    }

    private Digest.Line line(Instant due) {
        String task = tasks.open(Addressee.person(siti), due);
        return new Digest.Line(
                task, TestTasks.PROCESS, "portal.home.empty", new CaseNumber("MT-" + task), "Latsar", due);
    }

    private Notice news(String template, int step, String link) {
        return new Notice(
                template,
                caseNumber(),
                String.valueOf(step),
                Addressee.person(siti),
                0,
                ConflictScope.NONE,
                link,
                Map.of("task", "Setujui usulan", "about", "Manajemen Proyek, angkatan " + step, "due", "2026-11-06"));
    }
}
