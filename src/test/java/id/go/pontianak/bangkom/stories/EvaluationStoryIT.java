package id.go.pontianak.bangkom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourCase;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourFixtures;
import id.go.pontianak.bangkom.lifecycle.behaviour.Behaviours;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeKeeping;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVersion;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationFixtures;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluations;
import id.go.pontianak.bangkom.lifecycle.evaluation.FinalEvaluations;
import id.go.pontianak.bangkom.lifecycle.evaluation.Measurements;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign;
import id.go.pontianak.bangkom.lifecycle.evaluation.YearReviews;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.DemoScores;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.stories.Visitor.Play;
import id.go.pontianak.bangkom.support.BrowserTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * Two programmes are evaluated: one that teaches and is applied at work goes on with small improvements, one that does not teach has its method redesigned; at
 * the end of the year the first is decided otherwise, with a reason, and the draft plan of the next year holds both. A picture a step, on a desk and, for those who answer, on a telephone.
 */
@BrowserTest
class EvaluationStoryIT {

    private static final String NOTE = "Angka sudah diperiksa bersama penyelenggara.";
    private static final String OTHER = "Dua angkatan berikutnya sudah memakai materi baru.";

    @Autowired
    private EvaluationStage stage;

    @Autowired
    private EvaluationFixtures fixtures;

    @Autowired
    private BehaviourFixtures behaviour;

    @Autowired
    private Behaviours behaviours;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private FinalEvaluations finals;

    @Autowired
    private Measurements measurements;

    @Autowired
    private YearReviews reviews;

    @Autowired
    private ProgrammeKeeping programmes;

    @Autowired
    private Programmes catalogue;

    @Autowired
    private Plans plans;

    @Autowired
    private BusinessClock clock;

    @Value("${bangkom.base-url}")
    private String base;

    private Play desk;
    private Play phone;
    private String teaches;
    private String doesNot;

    @AfterEach
    void leave() {
        stage.leave("TIK-01");
    }

    @Test
    void isToldFromTheQuestionnaireToTheYearlyReview(Browser browser) {
        desk = new Play(browser, base, "menilai", true, new MouseInput());
        phone = desk.at(360);
        stage.set();
        teaches = stage.over("MP-01", "Manajemen Proyek Pemerintah", DemoScores.MP_01.size());
        doesNot = stage.over("TIK-01", "Pemanfaatan TIK dalam Pelayanan Publik", DemoScores.TIK_01.size());

        participantsJudge();
        oneProgrammeGoesOnByTheTable();
        theOtherIsPutBeforeOfficials();
        itsMethodIsRedesigned();
        behaviourIsJudged();
        theFinalVerdictIsRecorded();
        theYearIsReviewed();
        nextYearsPlanHoldsBoth();
    }

    private void participantsJudge() {
        List<PersonId> people = stage.people(teaches);
        try (Visitor alumnus = phone.visitor(stage.account(people.get(0)))) {
            alumnus.open("/questionnaires/" + teaches)
                    .sees("tanpa nama")
                    .picture("peserta-menilai")
                    .fits();
            for (int at = 0; at < EvaluationFixtures.PLEASED.length; at++) {
                alumnus.page()
                        .locator("input[name=q%d][value='%d']".formatted(at + 1, EvaluationFixtures.PLEASED[at]))
                        .check(new Locator.CheckOptions().setForce(true));
            }
            alumnus.press("Kirim jawaban")
                    .sees("Terima kasih")
                    .picture("peserta-selesai")
                    .fits();
        }
        people.subList(1, people.size())
                .forEach(person -> fixtures.answer(teaches, person, EvaluationFixtures.PLEASED, Map.of()));
        stage.people(doesNot).forEach(person -> fixtures.answer(doesNot, person, EvaluationFixtures.PLEASED, Map.of()));
        stage.closed(teaches, DemoScores.MP_01);
        stage.closed(doesNot, DemoScores.TIK_01);
    }

    private void oneProgrammeGoesOnByTheTable() {
        Evaluation decided = decided(Evaluation.numberOf(teaches));
        assertThat(decided.decided()).isEqualTo(ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT);
        assertThat(measurements.proposed(decided.number()).orElseThrow().rule()).isEqualTo("goodEnough");
        try (Visitor analyst = desk.visitor("analis.dua")) {
            analyst.open("/evaluations/" + decided.number())
                    .sees("Lanjut dengan perbaikan ringan")
                    .sees("52,0 menjadi 78,0")
                    .picture("program-lanjut")
                    .fits();
        }
    }

    private void theOtherIsPutBeforeOfficials() {
        String number = Evaluation.numberOf(doesNot);
        String review = stage.task(number);
        assertThat(measurements.proposed(number).orElseThrow().rule()).isEqualTo("noRise");
        try (Visitor analyst = desk.visitor("analis.dua")) {
            analyst.open("/evaluations/" + number)
                    .sees("61,0 menjadi 66,0")
                    .picture("program-tidak-meningkat")
                    .fits();
            analyst.open(review).picture("analis-menelaah").fits();
        }
        stage.decides(SmallCity.ANALYST_2, number, Map.of("outcome", "forwarded", "reason", NOTE));
        stage.decides(SmallCity.KABID1_BKPSDM, number, Map.of("outcome", "endorsed"));
        try (Visitor head = desk.visitor("kepala.bkpsdm")) {
            head.open(stage.task(number)).picture("kepala-bkpsdm-memutuskan").fits();
        }
        stage.decides(SmallCity.KA_BKPSDM, number, Map.of("outcome", "decided"));
        assertThat(decided(number).decided()).isEqualTo(ProgrammeVerdict.ADJUST_METHOD);
    }

    private void itsMethodIsRedesigned() {
        String number = Redesign.numberOf(Evaluation.numberOf(doesNot));
        try (Visitor owner = desk.visitor("kabid")) {
            owner.open(stage.task(number)).picture("metode-dirancang-ulang").fits();
        }
        stage.decides(
                SmallCity.KABID1_BKPSDM,
                number,
                Map.of(
                        "outcome", "designed",
                        "cause", "TEST",
                        "change", "Soal pascauji dibahas bersama pengajar, satu studi kasus nyata",
                        "evidence", "N-gain paling sedikit 0,3 pada angkatan uji coba"));
        ProgrammeTerms before = catalogue.versions("TIK-01").get(0).terms();
        programmes.renew(
                SmallCity.ANALYST,
                "TIK-01",
                new ProgrammeVersion(
                        0,
                        clock.today().plusDays(30),
                        new ProgrammeTerms(
                                before.learningHours(),
                                before.mode(),
                                before.method() + ", studi kasus nyata",
                                before.audience(),
                                before.tiers(),
                                before.minimumGrade(),
                                before.minimumServiceYears(),
                                before.completion()),
                        "Metode disesuaikan setelah evaluasi"));
        try (Visitor owner = desk.visitor("kabid")) {
            owner.open("/evaluations/" + Evaluation.numberOf(doesNot))
                    .sees("Metode disesuaikan")
                    .picture("versi-baru-terbit")
                    .fits();
        }
    }

    private void behaviourIsJudged() {
        behaviour.morning();
        String number = BehaviourCase.numberOf(teaches, EvaluationStage.LAST_WAVE, "KABID1-DINKES");
        List<Alumnus> alumni = behaviour.alumni(number);
        assertThat(alumni).hasSize(DemoScores.MP_01.size());
        try (Visitor superior = phone.visitor("atasan")) {
            superior.open("/behaviour/" + number)
                    .sees("Pegawai ini menunjukkan minat")
                    .picture("atasan-menilai")
                    .fits();
            Locator form = superior.page().locator("details[open] form").first();
            for (int at = 1; at <= 10; at++) {
                form.locator("input[name=q%d][value='4']".formatted(at))
                        .check(new Locator.CheckOptions().setForce(true));
            }
            form.getByText("Tidak ada kesempatan").click();
            form.locator("input[name=opportunity][value=PARTLY]").check(new Locator.CheckOptions().setForce(true));
            form.locator("input[name=coachingWeeks]").fill("2");
            form.locator("button[type=submit]").click();
            superior.sees("24 pegawai belum dinilai")
                    .picture("atasan-menyimpan")
                    .fits();
        }
        List<Alumnus> left = behaviour.alumni(number).stream()
                .filter(alumnus -> alumnus.state() == Alumnus.State.OPEN)
                .toList();
        for (int at = 0; at < left.size(); at++) {
            behaviour.rateSum(number, left.get(at), at < 10 ? 38 : 39, SmallCity.KABID1_DINKES);
        }
        try (Visitor colleague = phone.visitor("rini")) {
            colleague
                    .open("/behaviour/" + number + "/answer")
                    .sees("tanpa nama penjawab")
                    .picture("rekan-menjawab")
                    .fits();
        }
        behaviour.othersAnswerSum(number, 39);
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> !behaviours.awaited(teaches));
        assertThat(behaviours.index(teaches)).isCloseTo(72, Offset.offset(0.05));
        try (Visitor analyst = desk.visitor("analis.dua")) {
            analyst.open("/batches/" + teaches + "/behaviour")
                    .sees("25 dari 25 alumni")
                    .sees("72,0")
                    .sees("Atasan memberi penugasan")
                    .picture("penerapan-angkatan")
                    .fits();
        }
    }

    private void theFinalVerdictIsRecorded() {
        Evaluation last = decided(Evaluation.finalOf(teaches));
        assertThat(last.decided()).isEqualTo(ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT);
        assertThat(measurements.proposed(last.number()).orElseThrow().rule()).isEqualTo("goodEnough");
        try (Visitor analyst = desk.visitor("analis.dua")) {
            analyst.open("/evaluations/" + last.number())
                    .sees("Putusan akhir")
                    .picture("putusan-akhir")
                    .fits();
        }
    }

    private void theYearIsReviewed() {
        int year = clock.today().minusDays(EvaluationStage.LAST_WAVE).getYear();
        String number = Evaluation.reviewOf("MP-01", year);
        try (Visitor analyst = desk.visitor("analis.dua")) {
            analyst.open("/evaluations/years/" + year)
                    .sees("Per bidang")
                    .picture("bidang-yang-belum-meningkat")
                    .fits();
            analyst.press("Mulai tinjauan tahun " + year)
                    .sees("Tinjauan dimulai")
                    .picture("tinjauan-dimulai")
                    .fits();
        }
        stage.decides(SmallCity.ANALYST_2, number, Map.of("outcome", "forwarded", "reason", NOTE));
        stage.decides(SmallCity.KABID1_BKPSDM, number, Map.of("outcome", "endorsed"));
        try (Visitor head = desk.visitor("kepala.bkpsdm")) {
            head.open(stage.task(number))
                    .picture("kepala-bkpsdm-memutuskan-tinjauan")
                    .fits();
        }
        stage.decides(
                SmallCity.KA_BKPSDM,
                number,
                Map.of("outcome", "overruled", "verdict", ProgrammeVerdict.CONTINUE.name(), "reason", OTHER));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> reviews.of(year).get("MP-01").decided() == ProgrammeVerdict.CONTINUE);
        try (Visitor head = desk.visitor("kepala.bkpsdm")) {
            head.open("/evaluations/" + number)
                    .sees(OTHER)
                    .doesNotSee("Putusan akhir")
                    .picture("diputuskan-lain-dengan-alasan")
                    .fits();
        }
    }

    private void nextYearsPlanHoldsBoth() {
        int year = stage.planYear();
        String plan = "/plans/" + year + "?show=draft";
        String review = Evaluation.reviewOf(
                "MP-01", clock.today().minusDays(EvaluationStage.LAST_WAVE).getYear());
        try (Visitor analyst = desk.visitor("analis.dua")) {
            if (plans.onItsWay(year).isEmpty()) {
                analyst.open("/plans/new")
                        .fill("Tahun rencana", String.valueOf(year))
                        .fill("Dasar penyusunan", "Kebutuhan dan putusan evaluasi tahun lalu")
                        .press("Buka rancangan");
            }
            analyst.open(plan);
            // A draft of the year after next, opened before these verdicts, takes them in when it is told to.
            if (analyst.page().getByText("Masukkan putusan ke rancangan").count() > 0) {
                analyst.press("Masukkan putusan ke rancangan").open(plan);
            }
            analyst.sees("Sesuaikan metode")
                    .sees(Evaluation.numberOf(doesNot))
                    .sees(review)
                    .picture("rencana-tahun-berikutnya")
                    .fits();
            analyst.page()
                    .locator("li:has(a[href$='%s']) a[href*='/items/']".formatted(Evaluation.numberOf(doesNot)))
                    .click();
            analyst.sees("Cukup satu angkatan uji coba")
                    .sees("Program diperbarui menjadi versi")
                    .fits();
        }
        try (Visitor analyst = phone.visitor("analis.dua")) {
            analyst.open(plan)
                    .sees(Evaluation.numberOf(doesNot))
                    .picture("rencana-tahun-berikutnya-di-telepon")
                    .fits();
        }
    }

    private Evaluation decided(String number) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> List.of(teaches, doesNot).stream()
                                .flatMap(batch -> evaluations.find(batch).stream())
                                .flatMap(one -> Stream.concat(Stream.of(one), finals.beside(one).stream()))
                                .filter(one -> one.number().equals(number) && one.decided() != null)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }
}
