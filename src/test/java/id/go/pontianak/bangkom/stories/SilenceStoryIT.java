package id.go.pontianak.bangkom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import id.go.pontianak.bangkom.demo.clock.TimeTravel;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlanning;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.stories.Visitor.Play;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.LiveSurroundings;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Nobody answers. The superior is reminded once a day, at half time, on the due day and for three days more; then his own superior has the
 * task as well, and either may decide. The clock is moved on its page, morning by morning.
 */
@BrowserTest
class SilenceStoryIT {

    @Autowired
    private TimeTravel timeTravel;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private BatchPlanning planning;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String base;

    private final Postbox post = new Postbox(LiveSurroundings.mail());

    @Test
    void remindsOnceADayAndThenAsksTheSuperiorToo(Browser browser) {
        SmallCity.load(jdbc);
        CityAccounts.open(accounts, jdbc);
        Play play = new Play(browser, base, "silence", true, new MouseInput());
        String batch = callOpens();
        try (Visitor pengelola = play.visitor("pengelola")) {
            pengelola.open("/nominations/new?batch=" + batch).check("Siti Rahmah");
            pengelola
                    .fill("Alasan pengusulan", "Diperlukan untuk layanan baru.")
                    .press("Usulkan");
            post.forget();

            for (int morning = 1; morning <= 6; morning++) {
                nextMorning(pengelola);
                long digests = digestsTo("dewi.lestari");
                // Three working days to decide: half of them rounded up is the second.
                assertThat(digests).as("reminders by morning %d", morning).isEqualTo(Math.max(0, morning - 1));
            }
            nextMorning(pengelola);
            pengelola.picture("waktu-dimajukan");
        }

        assertThat(digestsTo("dewi.lestari"))
                .as("no reminder after the escalation")
                .isEqualTo(5);
        try (Visitor superior = play.visitor("dewi")) {
            superior.openTask("Siti Rahmah").picture("atasan-masih-dapat-memutuskan");
        }
        try (Visitor head = play.visitor("kepala")) {
            head.openTask("Siti Rahmah").picture("kepala-juga-dapat-memutuskan").press("Setujui");
        }
        try (Visitor superior = play.visitor("dewi")) {
            superior.open("/tasks").doesNotSee("Siti Rahmah");
        }
    }

    private String callOpens() {
        comes(clock.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        LocalDate today = clock.today();
        String batch = planning.plan(
                new BatchPlan(
                        "TIK-01",
                        new Schedule(
                                today.plusDays(1),
                                today.plusDays(20),
                                today.plusDays(40),
                                today.plusDays(300),
                                today.plusDays(301)),
                        Batch.Mode.TATAP_MUKA,
                        Batch.Location.IN_TOWN,
                        "Laboratorium Diskominfo",
                        new BatchPlan.Seating(10, Map.of())),
                SmallCity.ANALYST);
        comes(today.plusDays(1));
        return batch;
    }

    private void comes(LocalDate day) {
        timeTravel.travel(
                day.atTime(LocalTime.of(9, 0)).atZone(BusinessClock.CITY).toInstant(), ran -> {});
    }

    private void nextMorning(Visitor visitor) {
        Page page = visitor.open("/demo/clock").page();
        page.locator("button[value=NEXT_MORNING]").click();
        page.getByText("Waktu telah dimajukan ke").waitFor();
    }

    private long digestsTo(String name) {
        return post.letters().stream()
                .filter(letter -> letter.to().startsWith(name))
                .filter(letter -> letter.subject().startsWith("Perlu ditindak"))
                .count();
    }
}
