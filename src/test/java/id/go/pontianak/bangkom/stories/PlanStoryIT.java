package id.go.pontianak.bangkom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.go.pontianak.bangkom.demo.clock.TimeTravel;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanOpenings;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.stories.Visitor.Play;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The plan of a year as those who make it live it: drafted, above its ceiling, trimmed by a proposal, returned once by the secretary, set by
 * the mayor on paper; its first item opens its call on its day, and an amendment in June holds nothing before its own.
 */
@BrowserTest
class PlanStoryIT {

    private static final String SCAN = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF";

    @Autowired
    private BatchCompletion completion;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanOpenings openings;

    @Autowired
    private Batches batches;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private ObjectProvider<TimeTravel> timeTravel;

    @Autowired
    private JdbcClient jdbc;

    @Value("${bangkom.base-url}")
    private String base;

    private Play play;
    private LocalDate first = LocalDate.MIN;
    private int year;
    private String plan = "";

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
        CityAccounts.open(accounts, jdbc);
        first = clock.today().plusDays(75).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        year = first.getYear();
        plan = AnnualPlan.numberOf(year, 0);
    }

    @Test
    void isToldWithTheMouse(Browser browser) {
        play = new Play(browser, base, "rencana", true, new MouseInput());
        isDraftedAboveItsCeilingAndTrimmed();
        isReturnedOnceByTheSecretary();
        isSetByTheMayorOnPaper();
        theFirstItemOpensItsCallOnItsDay();
        anAmendmentInJuneHoldsNothingBeforeItsDay();
    }

    private void isDraftedAboveItsCeilingAndTrimmed() {
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open("/plans/new")
                    .fill("Tahun rencana", String.valueOf(year))
                    .fill("Dasar penyusunan", "Kebutuhan pengembangan kompetensi yang dikunci")
                    .press("Buka rancangan");
            analyst.open("/plans/" + year + "/ceilings")
                    .choose("Sumber dana", "APBD BKPSDM")
                    .fill("Pagu dalam rupiah", "100.000.000")
                    .fill("Dokumen", "Pagu indikatif KUA-PPAS")
                    .picture("pagu")
                    .fits()
                    .press("Simpan pagu");
            add(analyst, "Manajemen Proyek Pemerintah", first, 20, "60.000.000", "1");
            add(analyst, "Manajemen Proyek Lanjutan", first.plusWeeks(3), 30, "55.000.000", "3");
            analyst.open("/plans/" + year)
                    .sees("Rencana melampaui pagu")
                    .sees("Mengapa tetap diteruskan")
                    .picture("melampaui-pagu")
                    .fits();
            analyst.open("/plans/" + year + "/what-if")
                    .choose("Sumber dana", "APBD BKPSDM")
                    .fill("Pagu yang dicoba", "100.000.000")
                    .press("Hitung usulan");
            analyst.sees("Ditunda menurut usulan").picture("apa-jadinya-bila").fits();
            analyst.press("Simpan ke rancangan")
                    .sees("Usulan disimpan ke rancangan")
                    .picture("sesuai-pagu")
                    .fits();
            analyst.press("Teruskan ke Kepala Bidang").sees("Di Kepala Bidang");
        }
    }

    private void add(Visitor analyst, String title, LocalDate starts, int seats, String cost, String priority) {
        Page page = analyst.open("/plans/" + year + "/items/new").page();
        page.locator("#programme").selectOption("MP-01");
        page.locator("#mode").selectOption("KLASIKAL");
        page.locator("#place").selectOption("IN_TOWN");
        page.locator("#provider").selectOption("BKPSDM");
        page.locator("#funding").selectOption("BKPSDM");
        page.locator("#priority").selectOption(priority);
        page.locator("#title").fill(title);
        page.locator("#competency").fill("Teknis: manajemen proyek");
        page.locator("#target").fill("Pejabat pembuat komitmen");
        page.locator("#hours").fill("30");
        page.locator("#curriculum").fill("Kurikulum LAN");
        page.locator("#starts1").fill(starts.toString());
        page.locator("#ends1").fill(starts.plusDays(4).toString());
        page.locator("#seats1").fill(String.valueOf(seats));
        page.locator("[id='quantity.PANITIA']").fill("1");
        page.locator("[id='tariff.PANITIA']").fill(cost);
        analyst.picture("butir").press("Simpan butir").sees("Butir ditambahkan");
    }

    private void isReturnedOnceByTheSecretary() {
        for (String official : List.of("kabid", "kepala.bkpsdm")) {
            try (Visitor visitor = play.visitor(official)) {
                visitor.openTask("Setujui rencana tahunan").picture(official.replace('.', '-') + "-menyetujui");
                visitor.press("Setujui dan teruskan");
            }
        }
        try (Visitor secretary = play.visitor("sekda")) {
            secretary
                    .openTask("Setujui rencana tahunan")
                    .fill("Alasan", "Kursi butir pertama terlalu banyak untuk satu kelas")
                    .picture("sekda-mengembalikan")
                    .fits()
                    .press("Kembalikan ke rancangan");
        }
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open("/plans/" + year)
                    .sees("Kursi butir pertama terlalu banyak")
                    .picture("dikembalikan")
                    .fits();
            analyst.open("/plans/" + year + "/items/"
                    + item(plan, "Manajemen Proyek Pemerintah").number() + "/edit");
            analyst.page().locator("#seats1").fill("16");
            analyst.press("Simpan butir").sees("Butir diubah");
            analyst.open("/plans/" + year)
                    .follow("Lihat apa yang berubah sejak dikembalikan")
                    .picture("yang-berubah")
                    .fits();
            analyst.open("/plans/" + year).press("Teruskan ke Kepala Bidang").sees("Di Kepala Bidang");
        }
        approved(plan);
    }

    private void approved(String number) {
        for (PersonId official : List.of(SmallCity.KABID1_BKPSDM, SmallCity.KA_BKPSDM, SmallCity.SEKDA)) {
            decides(official, number, Map.of("outcome", "approved"));
        }
    }

    private void isSetByTheMayorOnPaper() {
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open("/tasks/" + driver.task(plan).id() + "/paper");
            Page page = analyst.page();
            page.locator("#field-decider").selectOption(SmallCity.WALIKOTA.toString());
            page.locator("#field-file")
                    .setInputFiles(new FilePayload(
                            "keputusan.pdf", "application/pdf", SCAN.getBytes(StandardCharsets.US_ASCII)));
            analyst.fill("Nomor surat", "512/BKPSDM/TAHUN " + clock.today().getYear())
                    .fill("Nomor keputusan", "512/BKPSDM/TAHUN " + clock.today().getYear())
                    .fill("Tanggal keputusan", clock.today().toString())
                    .picture("keputusan-wali-kota")
                    .fits()
                    .press("Tetapkan rencana");
            assertThat(plans.plan(plan).status()).isEqualTo(PlanStatus.SET);
        }
    }

    private void theFirstItemOpensItsCallOnItsDay() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> !openings.batches(item(plan, "Manajemen Proyek Pemerintah"))
                        .isEmpty());
        String number =
                openings.batches(item(plan, "Manajemen Proyek Pemerintah")).get(1);
        Batch batch = batches.batch(number);
        assertThat(batch.status()).isEqualTo(BatchStatus.PLANNED);
        comes(batch.opens());
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> batches.batch(number).status() == BatchStatus.CALLING);
        try (Visitor employee = play.visitor("rini")) {
            employee.open("/plans/" + year)
                    .sees("Manajemen Proyek Pemerintah")
                    .picture("rencana-berlaku")
                    .fits();
        }
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open("/batches/" + number).picture("panggilan-dibuka").fits();
        }
        completion.cancel(number, Why.of("Anggaran dialihkan ke kegiatan lain"), SmallCity.ANALYST);
    }

    private void anAmendmentInJuneHoldsNothingBeforeItsDay() {
        LocalDate june = LocalDate.of(year, 6, 1);
        LocalDate effective = june.isAfter(clock.today()) ? june : clock.today().plusDays(14);
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open("/plans/" + year + "?show=set")
                    .unfold("Buat perubahan rencana")
                    .fill("Mengapa rencana diubah", "Tambahan kebutuhan tengah tahun")
                    .fill("Berlaku mulai", effective.toString())
                    .picture("buat-perubahan")
                    .press("Buka perubahan");
            add(analyst, "Pelatihan Tambahan", LocalDate.of(year, 12, 6), 15, "20.000.000", "2");
            analyst.open("/plans/" + year + "/amendment")
                    .sees("Pelatihan Tambahan")
                    .picture("yang-diubah")
                    .fits();
            analyst.open("/plans/" + year).press("Teruskan ke Kepala Bidang").sees("Di Kepala Bidang");
        }
        String amendment = AnnualPlan.numberOf(year, 1);
        approved(amendment);
        decides(
                SmallCity.WALIKOTA,
                amendment,
                Map.of(
                        "outcome",
                        "set",
                        "decreeNumber",
                        "513/BKPSDM/" + year,
                        "decreeDate",
                        clock.today().toString()));
        try (Visitor analyst = play.visitor("analis")) {
            analyst.open("/plans/" + year + "?show=P1")
                    .sees("Ditetapkan, belum berlaku")
                    .picture("menunggu-berlaku")
                    .fits();
            analyst.open("/plans/" + year + "?show=set").doesNotSee("Pelatihan Tambahan");
        }
        assertThat(plans.inForce(year)).map(AnnualPlan::number).contains(plan);
    }

    private PlanItem item(String number, String title) {
        return plans.items(number).stream()
                .filter(one -> one.content().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** The engine opens tasks in its own time. */
    private void decides(PersonId official, String number, Map<String, String> fields) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> driver.decide(official, driver.task(number), new HashMap<>(fields)));
    }

    private void comes(LocalDate day) {
        timeTravel
                .getObject()
                .travel(
                        day.atTime(LocalTime.of(9, 0))
                                .atZone(BusinessClock.CITY)
                                .toInstant(),
                        ran -> {});
    }
}
