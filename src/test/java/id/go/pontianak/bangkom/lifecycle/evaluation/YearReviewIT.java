package id.go.pontianak.bangkom.lifecycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeDeactivated;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeJudged;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.DemoScores;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.ReviewElements;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** Once a year all batches of a programme come together, and what they say is decided about. */
@IntegrationTest
@RecordApplicationEvents
class YearReviewIT {

    /** Years in which no other test holds a batch. */
    private static final int YEAR = 2041;

    private static final int ANOTHER = 2043;

    private static final List<ScorePair> NOTHING_LEARNED = Stream.of(60, 65, 70, 75, 80, 85)
            .map(score -> new ScorePair(PersonId.random(), score, score))
            .toList();

    private static final String NOTE = "Dua angkatan memakai soal yang sama";
    private static final String OTHER = "Pengajarnya diganti pada pertengahan tahun";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EvaluationFixtures fixtures;

    @Autowired
    private YearReviews reviews;

    @Autowired
    private YearEffects effects;

    @Autowired
    private Measurements measurements;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private Personas personas;

    @BeforeEach
    void city() {
        personas = new Personas(accounts, jdbc);
        fixtures.city();
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void poolsTheBatchesOfAProgrammeAndIsDecidedOtherwiseWithAReason() throws Exception {
        String first = held(YEAR, "TIK-01", DemoScores.TIK_01);
        String second = held(YEAR, "TIK-01", DemoScores.TIK_01.subList(0, 10));
        fixtures.delayed(
                first,
                20,
                DemoScores.TIK_01.stream().map(pair -> pair.after() / 2).toList());
        fixtures.delayed(second, 10, Stream.generate(() -> 0.0).limit(10).toList());
        fixtures.delayedRuns(second);
        held(YEAR, "ETK-01", DemoScores.MP_01);
        held(YEAR, "MP-01", NOTHING_LEARNED);
        YearEffects.Year year = effects.of(YEAR);
        assertThat(year.programmes())
                .extracting(EffectRow::code)
                .containsExactlyInAnyOrder("ETK-01", "MP-01", "TIK-01");
        EffectRow tik = year.programmes().stream()
                .filter(row -> row.code().equals("TIK-01"))
                .findFirst()
                .orElseThrow();
        double pre = mean(
                DemoScores.TIK_01.stream().map(ScorePair::before).toList(),
                DemoScores.TIK_01.subList(0, 10).stream().map(ScorePair::before).toList());
        assertThat(tik.figures().pairs()).isEqualTo(30);
        assertThat(tik.batches()).isEqualTo(2);
        assertThat(tik.figures().before()).isCloseTo(pre, Offset.offset(1e-9));
        assertThat(year.units()).extracting(EffectRow::code).containsExactly("DINKES");
        assertThat(year.units().get(0).figures().pairs()).isEqualTo(61);

        assertThatThrownBy(() -> reviews.open(YEAR, SmallCity.STAFF_1_DINKES)).isInstanceOf(NotFound.class);
        assertThat(reviews.open(YEAR, SmallCity.ANALYST_2)).isEqualTo(3);
        assertThatThrownBy(() -> reviews.open(YEAR, SmallCity.ANALYST_2)).isInstanceOf(RuleViolated.class);
        String number = "REVIEW-TIK01-" + YEAR;
        Evaluation review = reviews.of(YEAR).get("TIK-01");
        assertThat(review.number()).isEqualTo(number);
        assertThat(review.status()).isEqualTo(EvaluationStatus.REVIEWING);
        assertThat(measurements.batches(review)).containsExactlyInAnyOrder(first, second);
        assertThat(measurements.kept(number).orElseThrow().learned().pairs()).isEqualTo(30);
        assertThat(measurements.kept(number).orElseThrow().learned().retained()).isCloseTo(50, Offset.offset(1e-9));
        ProgrammeVerdict proposed = measurements.proposed(number).orElseThrow().verdict();

        driver.fireTimer(number, ReviewElements.REVIEW_OVERDUE);
        driver.decide(SmallCity.ANALYST_2, number, "forwarded", NOTE);
        driver.fireTimer(number, ReviewElements.ENDORSEMENT_OVERDUE);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "returned", "Jelaskan angkatan kedua");
        driver.decide(SmallCity.ANALYST_2, number, "forwarded", NOTE);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "endorsed");
        driver.fireTimer(number, ReviewElements.DECISION_OVERDUE);
        driver.decide(SmallCity.KA_BKPSDM, number, "returned", "Tunggu keterangan pengajar");
        driver.decide(SmallCity.ANALYST_2, number, "forwarded", NOTE);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "endorsed");
        ProgrammeVerdict other =
                proposed == ProgrammeVerdict.REVIEW_NEED ? ProgrammeVerdict.CONTINUE : ProgrammeVerdict.REVIEW_NEED;
        overrule(SmallCity.KA_BKPSDM, number, other);

        assertThat(reviews.of(YEAR).get("TIK-01").decided()).isEqualTo(other);
        assertThat(driver.passed(number)).contains(ReviewElements.VERDICT_RECORDED);
        assertThat(driver.journal(number))
                .startsWith("journal.evaluation.reviewOpened")
                .contains("journal.evaluation.recorded");
        assertThat(events.stream(ProgrammeJudged.class)
                        .filter(event -> event.evaluation().equals(number))
                        .map(ProgrammeJudged::verdict))
                .containsExactly(other);

        String page = text(as("analis").open("/evaluations/years/" + YEAR));
        assertThat(page)
                .contains(
                        "Per bidang",
                        "Bidang yang belum meningkat",
                        "belum bermakna",
                        "meningkat bermakna",
                        number,
                        "30");
        assertThat(text(as("analis").open("/evaluations/" + number)))
                .contains(
                        "Tinjauan TIK-01 tahun " + YEAR, OTHER, "Angkatan yang digabungkan", Evaluation.numberOf(first))
                .contains("Saat tes tunda, peserta mengingat 50,0 persen")
                .doesNotContain("Peserta 01");
        assertThat(listWith(number)).contains("tinjauan tahunan");
        assertThat(as("analis").send("/evaluations/years/" + YEAR + "/reviews").getStatus())
                .isEqualTo(422);
        for (String stranger : List.of("pegawai", "pengelola", "admin")) {
            assertThat(as(stranger).open("/evaluations/years/" + YEAR).getStatus())
                    .as(stranger)
                    .isEqualTo(404);
            assertThat(as(stranger).open("/evaluations/" + number).getStatus())
                    .as(stranger)
                    .isEqualTo(404);
        }
    }

    @Test
    void endsWithItsProgramme() {
        held(ANOTHER, "ETK-01", DemoScores.MP_01);
        reviews.open(ANOTHER, SmallCity.ANALYST_2);
        String number = "REVIEW-ETK01-" + ANOTHER;
        transaction.executeWithoutResult(status -> publisher.publishEvent(new ProgrammeDeactivated("ETK-01")));
        assertThat(reviews.of(ANOTHER).get("ETK-01").status()).isEqualTo(EvaluationStatus.CANCELLED);
        assertThat(driver.passed(number)).contains(ReviewElements.REVIEW_DROPPED);
    }

    /** A batch of the year, measured. */
    private String held(int year, String programme, List<ScorePair> pairs) {
        clock.reset();
        String batch = fixtures.over(programme, pairs.size(), pairs.size());
        fixtures.pleased(batch, pairs.size());
        runs.workAll();
        fixtures.scored(batch, pairs);
        fixtures.settled(batch);
        jdbc.sql("UPDATE batch SET starts = ?, ends = ? WHERE number = ?")
                .params(LocalDate.of(year, 6, 1), LocalDate.of(year, 6, 4), batch)
                .update();
        return batch;
    }

    private void overrule(PersonId person, String number, ProgrammeVerdict verdict) {
        driver.decide(
                person,
                driver.task(number),
                Map.of("outcome", "overruled", "verdict", verdict.name(), "reason", OTHER));
    }

    /** The page of the list on which it stands: other tests have evaluations, too. */
    private String listWith(String number) throws Exception {
        for (int at = 1; ; at++) {
            String page = text(as("analis").open("/evaluations?page=" + at));
            if (page.contains("/evaluations/" + number + '"') || !page.contains("/evaluations?page=" + (at + 1))) {
                assertThat(page).contains(number);
                return page;
            }
        }
    }

    private static double mean(List<Double> some, List<Double> others) {
        double sum = some.stream().mapToDouble(one -> one).sum()
                + others.stream().mapToDouble(one -> one).sum();
        return sum / (some.size() + others.size());
    }

    private Visitors.Visitor as(String persona) {
        return personas.visitor(portal, persona);
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return HtmlUtils.htmlUnescape(response.getContentAsString(StandardCharsets.UTF_8));
    }
}
