package id.go.pontianak.bangkom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import id.go.pontianak.bangkom.demo.clock.TimeTravel;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlanning;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.stories.Visitor.Play;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Many at once: forty of a hundred and twenty are proposed for a quota of three, and everything that speaks against it is said before it is
 * sent; their superior finds twenty-five of them within two and a half screens of a small phone and decides one with three taps.
 */
@BrowserTest
class DeskStoryIT {

    private static final int STAFF = 120;
    private static final int CHOSEN = 40;
    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;
    private static final int LISTED = 25;

    @Autowired
    private TimeTravel timeTravel;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private BatchPlanning planning;

    @Autowired
    private BatchCompletion completion;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String base;

    @Test
    void manyAreProposedWithoutSurpriseAndDecidedOnASmallPhone(Browser browser) {
        SmallCity.load(jdbc);
        CityAccounts.open(accounts, jdbc);
        String batch = callOpens();
        staff();
        Play play = new Play(browser, base, "desk", true, new MouseInput());

        try (Visitor unitHr = play.visitor("pengelola")) {
            propose(unitHr, batch);
        }
        try (Visitor superior = play.at(PHONE_WIDTH).visitor("atasan")) {
            superior.page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
            assertThat(endOfTasks(superior)).isLessThanOrEqualTo(PHONE_HEIGHT * 5 / 2);
            decideWithThreeTaps(superior.page());
        }
        completion.cancel(batch, Why.of("Anggaran dialihkan ke kegiatan lain"), SmallCity.ANALYST);
        SmallCity.restore(jdbc);
    }

    private void propose(Visitor unitHr, String batch) {
        Page page = unitHr.open("/nominations/new?batch=" + batch).page();
        Locator fitting = page.locator("input[data-nomination-choice=FITS]");
        Locator questioned = page.locator("input[data-nomination-choice=REASON]");
        assertThat(fitting.count() + questioned.count()).isGreaterThanOrEqualTo(STAFF);
        questioned.all().subList(0, 3).forEach(Locator::check);
        fitting.all().subList(0, CHOSEN - 3).forEach(Locator::check);
        Locator foot = page.locator("[data-nomination-chosen]");
        assertThat(foot.textContent())
                .contains("40 orang dipilih", "3 perlu alasan", "satu unit kerja", "+ 40 = ", "kuota 3");
        unitHr.picture("empat-puluh-dipilih");

        assertThat(page.locator("[data-nomination-reasons]").textContent())
                .as("who needs a reason is named before anything is sent")
                .contains("Alasan pengecualian perlu ditulis bagi: ");
        unitHr.fill("Alasan pengusulan", "Diperlukan untuk layanan baru.")
                .fill("Alasan pengecualian", "Sudah diatur bergiliran dengan kepala bidang.")
                .press("Usulkan");
        page.waitForURL("**/nominations/runs/**");
        unitHr.sees("40 dari 40 usulan terkirim").picture("hasil-per-orang");
        assertThat(jdbc.sql("SELECT count(*) FROM nomination WHERE batch = ?")
                        .param(batch)
                        .query(Integer.class)
                        .single())
                .isEqualTo(CHOSEN);
    }

    /** Where the last of them ends, in pixels from the top of the page; the strip with the demo's time is not counted. */
    private double endOfTasks(Visitor superior) {
        superior.open("/tasks").fits().picture("tugas-di-ponsel");
        Locator rows = superior.page().locator(".inbox-row");
        assertThat(rows.count()).isGreaterThanOrEqualTo(LISTED);
        BoundingBox last = rows.nth(LISTED - 1).boundingBox();
        return last.y
                + last.height
                - superior.page().locator(".bangkom-strip").first().boundingBox().height;
    }

    private static void decideWithThreeTaps(Page page) {
        page.locator(".inbox-title a").first().click();
        page.locator("#task-form").waitFor();
        assertThat(page.locator("#task-context ~ *").first().boundingBox().y)
                .as("the evidence stands above the decision")
                .isLessThan(page.locator("#task-form").boundingBox().y);
        page.locator("#task-context ~ *").first().click();
        page.locator(".acts-foot button[value=approved]").click();
        page.getByText(Pattern.compile("Keputusan Anda tersimpan: .+, disetujui"))
                .first()
                .waitFor();
    }

    private void staff() {
        for (int no = 0; no < STAFF; no++) {
            jdbc.sql("""
                            INSERT INTO directory_person (id, name, unit_code, supervisor_office, status, tier, position, performance)
                            VALUES (?, ?, 'DINKES', 'KABID1-DINKES', 'PNS', 'PELAKSANA', 'Pengelola Layanan Kesehatan', ?)
                            """)
                    .params(UUID.randomUUID(), "Petugas %03d".formatted(no), no < 3 ? "Kurang" : "Baik")
                    .update();
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
                                today.plusDays(400),
                                today.plusDays(401)),
                        Batch.Mode.TATAP_MUKA,
                        Batch.Location.IN_TOWN,
                        "Laboratorium Diskominfo",
                        new BatchPlan.Seating(10, Map.of("DINKES", 3))),
                SmallCity.ANALYST);
        comes(today.plusDays(1));
        return batch;
    }

    private void comes(LocalDate day) {
        timeTravel.travel(
                day.atTime(LocalTime.of(9, 0)).atZone(BusinessClock.CITY).toInstant(), ran -> {});
    }
}
