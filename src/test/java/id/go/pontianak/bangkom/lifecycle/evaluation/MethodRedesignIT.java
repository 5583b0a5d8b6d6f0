package id.go.pontianak.bangkom.lifecycle.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeDeactivated;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeJudged;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeKeeping;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVersion;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign.Cause;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign.Status;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.RedesignElements;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A method that did not teach is redesigned, until a new version of the programme is there. */
@IntegrationTest
class MethodRedesignIT {

    private static final String PROGRAMME = "ETK-01";

    private static final Map<String, String> DESIGN = Map.of(
            "outcome", "designed",
            "cause", "TEST",
            "change", "Soal pascauji dibahas bersama pengajar, satu studi kasus nyata",
            "evidence", "N-gain paling sedikit 0,3 pada angkatan uji coba",
            "pilot", "Maret 2027");

    @Autowired
    private EvaluationFixtures fixtures;

    @Autowired
    private Redesigns redesigns;

    @Autowired
    private BatchParts parts;

    @Autowired
    private Batches batches;

    @Autowired
    private EvaluationReaders readers;

    @Autowired
    private ProgrammeKeeping programmes;

    @Autowired
    private Programmes catalogue;

    @Autowired
    private Catalogue versions;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void city() {
        fixtures.city();
        endWhatIsOpen();
    }

    /** One redesign is open for a programme; those of other tests end as they do when their programme is given up. */
    private void endWhatIsOpen() {
        transaction.executeWithoutResult(status -> jdbc.sql("SELECT DISTINCT programme FROM evaluation_redesign")
                .query(String.class)
                .list()
                .forEach(programme -> events.publishEvent(new ProgrammeDeactivated(programme))));
    }

    @AfterEach
    void heldAgain() {
        jdbc.sql("UPDATE catalogue_programme SET active = true WHERE code = ?")
                .param(PROGRAMME)
                .update();
        jdbc.sql("DELETE FROM catalogue_programme_version WHERE programme = ? AND version > 1")
                .param(PROGRAMME)
                .update();
    }

    @Test
    void isWrittenDownByTheOwnerAndEndsWithANewVersion() {
        String batch = judged(ProgrammeVerdict.ADJUST_METHOD);
        Redesign asked = redesigns.ofBatch(batch).orElseThrow();
        String number = asked.number();
        assertThat(number).startsWith("RED-MP01-");
        assertThat(asked.baseline()).isEqualTo(1);

        driver.decide(SmallCity.KABID1_BKPSDM, driver.task(number), DESIGN);
        Redesign designed = redesigns.ofBatch(batch).orElseThrow();
        assertThat(designed.status()).isEqualTo(Status.DESIGNED);
        assertThat(designed.design()).isNotNull().satisfies(design -> {
            assertThat(design.cause()).isEqualTo(Cause.TEST);
            assertThat(design.evidence()).contains("0,3");
            assertThat(design.by()).isEqualTo(SmallCity.KABID1_BKPSDM);
        });
        assertThat(driver.waitsAt(number)).contains(RedesignElements.EVENT_VERSION_PUBLISHED);

        renew();
        Redesign done = redesigns.ofBatch(batch).orElseThrow();
        assertThat(done.status()).isEqualTo(Status.DONE);
        assertThat(done.published())
                .isEqualTo(versions.latestVersion(PROGRAMME))
                .isEqualTo(2);
        assertThat(driver.passed(number)).contains(RedesignElements.END_METHOD_REDESIGNED);
        assertThat(driver.journal(number))
                .containsExactly("journal.redesign.opened", "journal.redesign.designed", "journal.redesign.done");
    }

    @Test
    void endsAtOnceWhereTheVersionCameFirstAndThereIsOneOpenForAProgramme() {
        String batch = judged(ProgrammeVerdict.ADJUST_METHOD);
        String number = redesigns.ofBatch(batch).orElseThrow().number();
        String other = judgedAgain(batch);
        assertThat(redesigns.ofBatch(other)).isEmpty();

        driver.fireTimer(number, RedesignElements.EVENT_REDESIGN_OVERDUE);
        assertThat(readers.require(Evaluation.numberOf(batch), SmallCity.KA_BKPSDM)
                        .batch())
                .as("whoever the task went up to reads why")
                .isEqualTo(batch);
        renew();
        assertThat(redesigns.ofBatch(batch).orElseThrow().status()).isEqualTo(Status.OPEN);
        driver.decide(SmallCity.KA_BKPSDM, driver.task(number), DESIGN);
        assertThat(redesigns.ofBatch(batch).orElseThrow().status()).isEqualTo(Status.DONE);
        assertThat(driver.journal(number)).contains("journal.redesign.escalated");
    }

    @Test
    void isDroppedWithItsProgrammeAndLeftToOthersInAConflict() {
        String batch = judged(ProgrammeVerdict.ADJUST_METHOD);
        String number = redesigns.ofBatch(batch).orElseThrow().number();
        driver.decide(SmallCity.KABID1_BKPSDM, number, "conflict", "Pengajarnya adalah adik saya");
        assertThatThrownBy(() -> driver.decide(SmallCity.KABID1_BKPSDM, driver.task(number), DESIGN))
                .isInstanceOf(NotFound.class);

        programmes.activate(SmallCity.ANALYST, PROGRAMME, false, "Diganti program lain mulai tahun depan");
        assertThat(redesigns.ofBatch(batch).orElseThrow().status()).isEqualTo(Status.DROPPED);
        assertThat(driver.passed(number)).contains(RedesignElements.END_REDESIGN_DROPPED);
        assertThat(driver.tasks(number)).isEmpty();
    }

    @Test
    void isNotAskedForOfAProgrammeThatIsNotHeldAnyMore() {
        programmes.activate(SmallCity.ANALYST, PROGRAMME, false, "Diganti program lain mulai tahun depan");
        assertThat(redesigns.ofBatch(judged(ProgrammeVerdict.ADJUST_METHOD))).isEmpty();
    }

    /** A batch of the programme that is called meanwhile says so to those who read the evaluation. */
    @Test
    void isWarnedOfOnBatchesThatAreCalledMeanwhile() {
        String calling = new BatchRows(jdbc).calling(PROGRAMME);
        assertThat(warned(calling, SmallCity.ANALYST)).isFalse();
        judged(ProgrammeVerdict.ADJUST_METHOD);
        assertThat(warned(calling, SmallCity.ANALYST)).isTrue();
        assertThat(warned(calling, SmallCity.STAFF_1_DINKES)).isFalse();
        renewAndDesign();
        assertThat(warned(calling, SmallCity.ANALYST)).isFalse();
    }

    private boolean warned(String batch, PersonId reader) {
        return parts.of(batches.batch(batch), reader).stream()
                .anyMatch(link -> link.label().equals("evaluation.redesign.warning"));
    }

    private void renewAndDesign() {
        renew();
        String number = redesigns.openOf(PROGRAMME).orElseThrow().number();
        driver.decide(SmallCity.KABID1_BKPSDM, driver.task(number), DESIGN);
    }

    @Test
    void isNotWrittenByWhoeverTaught() {
        String batch = fixtures.measured();
        jdbc.sql("INSERT INTO session_staff (id, batch, person, task) VALUES (gen_random_uuid(), ?, ?, 'TRAINER')")
                .params(batch, SmallCity.KABID1_BKPSDM.value())
                .update();
        tell(batch, ProgrammeVerdict.ADJUST_METHOD);
        String number = redesigns.ofBatch(batch).orElseThrow().number();
        assertThatThrownBy(() -> driver.decide(SmallCity.KABID1_BKPSDM, driver.task(number), DESIGN))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isNotAskedForByAnotherVerdict() {
        assertThat(redesigns.ofBatch(judged(ProgrammeVerdict.REPLACE_OR_STOP))).isEmpty();
        assertThat(redesigns.ofBatch(judged(ProgrammeVerdict.CONTINUE))).isEmpty();
    }

    private String judged(ProgrammeVerdict verdict) {
        String batch = fixtures.measured();
        tell(batch, verdict);
        return batch;
    }

    private String judgedAgain(String batch) {
        fixtures.measuredBefore(batch, "LAMA-3", false, "2026-06-10T00:00Z");
        tell("LAMA-3", ProgrammeVerdict.ADJUST_METHOD);
        return "LAMA-3";
    }

    private void tell(String batch, ProgrammeVerdict verdict) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new ProgrammeJudged(PROGRAMME, batch, Evaluation.numberOf(batch), verdict, clock.today())));
    }

    private void renew() {
        ProgrammeTerms before = catalogue.versions(PROGRAMME).get(0).terms();
        ProgrammeTerms terms = new ProgrammeTerms(
                before.learningHours(),
                before.mode(),
                before.method() + ", studi kasus nyata",
                before.audience(),
                before.tiers(),
                before.minimumGrade(),
                before.minimumServiceYears(),
                before.completion());
        programmes.renew(
                SmallCity.ANALYST,
                PROGRAMME,
                new ProgrammeVersion(0, clock.today().plusDays(30), terms, "Metode disesuaikan setelah evaluasi"));
    }
}
