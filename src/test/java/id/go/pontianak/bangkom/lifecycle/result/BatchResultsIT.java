package id.go.pontianak.bangkom.lifecycle.result;

import static id.go.pontianak.bangkom.lifecycle.result.ResultFixtures.entered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.document.Files;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificate;
import id.go.pontianak.bangkom.lifecycle.certificate.Certificates;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.letter.Letter;
import id.go.pontianak.bangkom.lifecycle.letter.LetterKind;
import id.go.pontianak.bangkom.lifecycle.letter.LetterPrint;
import id.go.pontianak.bangkom.lifecycle.letter.LetterSending;
import id.go.pontianak.bangkom.lifecycle.letter.Letters;
import id.go.pontianak.bangkom.lifecycle.letter.SettledOutcomes;
import id.go.pontianak.bangkom.lifecycle.participant.Withdrawals;
import id.go.pontianak.bangkom.lifecycle.result.process.BatchResultsElements;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The results of a batch on every way there is: recorded, verified, set, posted; returned, recused, escalated, dropped. */
@IntegrationTest
class BatchResultsIT {

    private static final Why CALLED_OFF = new Why("Narasumber berhalangan tetap", "B2");
    private static final NamedFile RESULTS_OF_THE_ORGANISER =
            new NamedFile("hasil.pdf", "%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    private static final String WHY = "Nilai peserta kedua tertukar";

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private ResultFixtures fixtures;

    @Autowired
    private Results results;

    @Autowired
    private ResultRecording recording;

    @Autowired
    private TestClock clock;

    @Autowired
    private ResultDocuments documents;

    @Autowired
    private Files files;

    @Autowired
    private ResultSuggestions suggestions;

    @Autowired
    private ResultDecisions decisions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Certificates certificates;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private BatchCompletion completion;

    @Autowired
    private Batches batches;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private LetterSending sending;

    @Autowired
    private Letters letters;

    @Autowired
    private LetterPrint print;

    @Autowired
    private SettledOutcomes lettered;

    @Autowired
    private MessageSource messages;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void city() {
        fixtures.city();
    }

    @Test
    void areProposedWithTheirReasonsAcceptedVerifiedSetAndCreditedOnce() {
        String batch = fixtures.opened(3);
        String number = ResultCase.numberOf(batch);
        List<PersonId> people = fixtures.people(batch);
        assertThat(number).startsWith("RES-MP01-2026-");
        enter(batch, people.get(0), entered(null, 100, "85", null));
        enter(batch, people.get(1), entered(null, 82, "90", null));
        enter(batch, people.get(2), entered(null, 100, "75", null));

        assertThat(recording.accept(batch, SmallCity.ANALYST)).isEqualTo(3);
        assertThat(outcomes(batch)).containsExactly(ResultOutcome.PASSED, ResultOutcome.FAILED, ResultOutcome.PASSED);
        assertThat(all(batch).get(1).suggested().because().get(0))
                .isEqualTo(Explanation.of(Explanation.Code.ATTENDANCE_MISSED, 82, 90));

        driver.decide(SmallCity.ANALYST, number, "handedUp");
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KA_BKPSDM, number, "confirmed");
        assertThat(driver.waitsAt(number)).contains(BatchResultsElements.EVENT_ALL_RESULTS_POSTED);
        assertThat(hours(people.get(0))).isZero();
        runs.workAll();

        assertThat(driver.passed(number)).contains(BatchResultsElements.END_RESULTS_SETTLED);
        assertThat(status(batch)).isEqualTo(ResultStatus.POSTED);
        assertThat(batches.batch(batch).status()).isEqualTo(BatchStatus.CLOSED);
        assertThat(hours(people.get(0))).isEqualTo(30);
        assertThat(hours(people.get(1))).isZero();
        LedgerEntry entry = ledger.listOf(people.get(0)).get(0);
        Certificate certificate = certificates.find(batch, people.get(0)).orElseThrow();
        assertThat(entry.source()).isEqualTo("batch:" + batch + ':' + people.get(0));
        assertThat(entry.training().evidence()).isEqualTo(certificate.number());
        assertThat(certificate.order().recipient().name()).isEqualTo("Peserta 01");
        assertThat(certificates.find(batch, people.get(1))).isEmpty();
        assertThat(told(number, people.get(0))).containsExactlyInAnyOrder("result/passed", "result/superiorPassed");
        assertThat(told(number, people.get(1))).containsExactlyInAnyOrder("result/failed", "result/superiorNotPassed");
        assertThat(driver.journal(number))
                .containsSubsequence(
                        "journal.result.opened",
                        "journal.result.changed",
                        "journal.result.accepted",
                        "journal.result.handedUp",
                        "journal.result.verified",
                        "journal.result.confirmed",
                        "journal.result.posted");
    }

    @Test
    void aReturnedSettingLeavesNothingPostedAndShowsWhatChangedSince() {
        String batch = fixtures.handedUp(2, "80");
        String number = ResultCase.numberOf(batch);
        PersonId second = fixtures.people(batch).get(1);
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KA_BKPSDM, number, "returned", WHY);

        assertThat(results.find(batch).orElseThrow().returnedBecause()).isEqualTo(WHY);
        runs.workAll();
        assertThat(ledger.listOf(second)).isEmpty();
        enter(batch, second, entered(ResultOutcome.REMEDIAL, 100, "55", null));
        assertThat(all(batch).get(1).changedFrom(status(batch))).isEqualTo(ResultOutcome.PASSED);
        assertThat(all(batch).get(0).changedFrom(status(batch))).isNull();

        driver.decide(SmallCity.ANALYST, number, "handedUp");
        assertThat(all(batch).get(1).changedFrom(status(batch))).isEqualTo(ResultOutcome.PASSED);
        driver.decide(SmallCity.ANALYST_2, number, "returned", WHY);
        driver.decide(SmallCity.ANALYST, number, "handedUp");
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KA_BKPSDM, number, "confirmed");
        runs.workAll();

        assertThat(ledger.listOf(second)).isEmpty();
        assertThat(told(number, second)).contains("result/remedial");
    }

    @Test
    void postingAgainCreditsNothingMore() {
        String batch = fixtures.handedUp(1, "80");
        String number = ResultCase.numberOf(batch);
        PersonId person = fixtures.people(batch).get(0);
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KA_BKPSDM, number, "confirmed");
        transaction.executeWithoutResult(status -> decisions.beginPosting(number));
        runs.workAll();

        assertThat(ledger.listOf(person)).hasSize(1);
        assertThat(certificates.listOf(person)).hasSize(1);
        assertThatThrownBy(() -> decisions.beginPosting(number)).isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void anotherResultThanProposedNeedsAReasonAndNothingGoesUpIncomplete() {
        String batch = fixtures.opened(2);
        String number = ResultCase.numberOf(batch);
        List<PersonId> people = fixtures.people(batch);
        refused(() -> recording.accept(batch, SmallCity.ANALYST), "refusal.result.nothingToAccept");
        refused(() -> driver.decide(SmallCity.ANALYST, number, "handedUp"), "refusal.result.missing");
        refused(
                () -> enter(batch, people.get(0), entered(ResultOutcome.PASSED, 80, "90", " ")),
                "refusal.reason.missing");

        enter(batch, people.get(0), entered(ResultOutcome.PASSED, 80, "90", "Sakit, dibuktikan surat dokter"));
        enter(batch, people.get(1), entered(ResultOutcome.PASSED, 95, "90", null));
        assertThat(all(batch).get(0).recorded().note()).isEqualTo("Sakit, dibuktikan surat dokter");
        jdbc.sql("UPDATE result_result SET attendance_percent = 50 WHERE batch = ? AND person = ?")
                .params(batch, people.get(1).value())
                .update();
        refused(() -> driver.decide(SmallCity.ANALYST, number, "handedUp"), "refusal.result.unexplained");
        assertThat(recording.accept(batch, SmallCity.ANALYST)).isEqualTo(1);
        driver.decide(SmallCity.ANALYST, number, "handedUp");
        assertThat(outcomes(batch)).containsExactly(ResultOutcome.PASSED, ResultOutcome.FAILED);
        refused(
                () -> enter(batch, people.get(0), entered(ResultOutcome.FAILED, 80, "90", null)),
                "refusal.result.handedUp");
    }

    @Test
    void nobodyDecidesAboutWhatIsHisOwn() {
        String batch = fixtures.opened(1);
        String number = ResultCase.numberOf(batch);
        PersonId participant = fixtures.people(batch).get(0);
        driver.grant(participant, Role.HR_ANALYST, "");
        assertThatThrownBy(() -> recording.change(batch, participant, entered(null, 100, "100", null), participant))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recording.accept(batch, SmallCity.STAFF_2_DINKES))
                .isInstanceOf(NotFound.class);

        enter(batch, participant, entered(ResultOutcome.PASSED, 100, "90", null));
        driver.decide(SmallCity.ANALYST, number, "handedUp");
        assertThatThrownBy(() -> driver.decide(SmallCity.ANALYST, number, "verified"))
                .isInstanceOf(NotFound.class);
        driver.decide(SmallCity.ANALYST_2, number, "conflict", "Peserta adalah adik saya");
        assertThatThrownBy(() -> driver.decide(SmallCity.ANALYST_2, number, "verified"))
                .isInstanceOf(NotFound.class);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "verified");
        assertThat(status(batch)).isEqualTo(ResultStatus.CONFIRMING);
        assertThat(driver.journal(number)).contains("journal.result.recused");
        assertThat(jdbc.sql("SELECT count(*) FROM journal_entry WHERE case_number = ? AND reason LIKE '%adik%'")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theOfficeAboveIsInvolvedWhenNobodyActsInTime() {
        String batch = fixtures.opened(1);
        String number = ResultCase.numberOf(batch);
        enter(batch, fixtures.people(batch).get(0), entered(ResultOutcome.PASSED, 100, "90", null));
        driver.fireTimer(number, BatchResultsElements.EVENT_RECORDING_OVERDUE);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "handedUp");
        driver.fireTimer(number, BatchResultsElements.EVENT_VERIFICATION_OVERDUE);
        driver.decide(SmallCity.ANALYST, number, "verified");
        driver.fireTimer(number, BatchResultsElements.EVENT_CONFIRMATION_OVERDUE);
        driver.decide(SmallCity.AS3, number, "confirmed");
        assertThat(status(batch)).isEqualTo(ResultStatus.CONFIRMED);
        runs.workAll();
        assertThat(status(batch)).isEqualTo(ResultStatus.POSTED);
    }

    @Test
    void resultsOfAnOutsideOrganiserAreSetByTheHeadOfDivisionWithItsCertificates() {
        String batch = fixtures.openedOutside(1);
        String number = ResultCase.numberOf(batch);
        PersonId person = fixtures.people(batch).get(0);
        ResultChange change = entered(ResultOutcome.PASSED, 100, "90", null);
        enter(batch, person, new ResultChange(change.outcome(), change.measured(), "BAPELKES/12/2027", null));
        refused(() -> driver.decide(SmallCity.ANALYST, number, "handedUp"), "refusal.result.noDocument");
        documents.attach(batch, RESULTS_OF_THE_ORGANISER, SmallCity.ANALYST);
        assertThat(documents.of(batch)).hasSize(1);
        FileId file = documents.of(batch).get(0).id();
        assertThat(files.open(file, SmallCity.ANALYST_2).content()).isEqualTo(RESULTS_OF_THE_ORGANISER.content());
        assertThatThrownBy(() -> files.open(file, person)).isInstanceOf(NotFound.class);
        driver.decide(SmallCity.ANALYST, number, "handedUp");
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        assertThat(files.open(file, SmallCity.KABID1_BKPSDM).content()).isEqualTo(RESULTS_OF_THE_ORGANISER.content());
        driver.decide(SmallCity.KABID1_BKPSDM, number, "confirmed");
        runs.workAll();
        refused(() -> documents.attach(batch, RESULTS_OF_THE_ORGANISER, SmallCity.ANALYST), "refusal.result.handedUp");

        assertThat(ledger.listOf(person).get(0).training().evidence()).isEqualTo("BAPELKES/12/2027");
        assertThat(certificates.listOf(person)).isEmpty();
        assertThat(told(number, person))
                .as("no certificate in the portal is promised")
                .contains("result/passedOutside")
                .doesNotContain("result/passed");
    }

    @Test
    void aCertificateThatWasClaimedAlreadyIsNotCreditedTwiceAndStopsNothing() {
        String batch = fixtures.openedOutside(1);
        String number = ResultCase.numberOf(batch);
        PersonId person = fixtures.people(batch).get(0);
        String certificate = "BAPELKES/" + batch;
        ledger.credit(
                new Ledger.Credit(
                        person,
                        new Ledger.Training(
                                null,
                                "Pelatihan di Bapelkes",
                                clock.today(),
                                new LearningHours(20),
                                certificate,
                                new Ledger.Training.Details(null, "Bapelkes", null, certificate, false)),
                        CreditSource.external(batch)),
                SmallCity.ANALYST);
        ResultChange change = entered(ResultOutcome.PASSED, 100, "90", null);
        enter(batch, person, new ResultChange(change.outcome(), change.measured(), certificate, null));
        documents.attach(batch, RESULTS_OF_THE_ORGANISER, SmallCity.ANALYST);
        driver.decide(SmallCity.ANALYST, number, "handedUp");
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KABID1_BKPSDM, number, "confirmed");
        runs.workAll();

        assertThat(status(batch)).isEqualTo(ResultStatus.POSTED);
        assertThat(ledger.listOf(person))
                .filteredOn(LedgerEntry::stands)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.hours()).isEqualTo(30);
                    assertThat(entry.training().details().certificateNumber()).isEqualTo(certificate);
                });
    }

    @Test
    @DisplayName(
            "S-12 superiors are told once by letter what their people came to, and nobody reads the letter of another")
    void superiorsAreToldOnceByLetterWhatTheirPeopleCameTo() throws IOException {
        String batch = fixtures.handedUp(2, "90");
        String number = ResultCase.numberOf(batch);
        assertThatThrownBy(() -> sendResults(batch, "800/71")).hasMessageContaining("notSettled");
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KA_BKPSDM, number, "confirmed");
        runs.workAll();

        UUID letter = sendResults(batch, "800/71");
        Letter.Sent sent = letters.open(letter, SmallCity.KABID1_DINKES);
        assertThat(sent.recipients()).extracting(Letter.Recipient::person).containsExactly(SmallCity.KABID1_DINKES);
        String certificate = certificates
                .find(batch, fixtures.people(batch).get(0))
                .orElseThrow()
                .number();
        try (PDDocument pages = Loader.loadPDF(print.pdf(sent))) {
            assertThat(pages.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pages).replaceAll("\\s+", " "))
                    .contains("800/71", "Lulus", "90", "30 JP", certificate, "menerapkan hasil pelatihan")
                    .doesNotContain("??");
        }
        assertThatThrownBy(() -> letters.open(letter, SmallCity.KA_DINKES)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sendResults(batch, "800/72")).hasMessageContaining("superiorsTold");
    }

    private UUID sendResults(String batch, String number) {
        Letter.Head head = new Letter.Head(number + '/' + batch, clock.today(), false);
        return sending.send(batch, LetterKind.RESULT, head, "", SmallCity.ANALYST);
    }

    @Test
    void aProgrammeWithoutLearningHoursPromisesNeitherHoursNorCertificate() {
        String batch = fixtures.handedUp(1, "90");
        String number = ResultCase.numberOf(batch);
        PersonId person = fixtures.people(batch).get(0);
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KA_BKPSDM, number, "confirmed");
        int before = hoursOfProgramme(batch, 0);
        try {
            runs.workAll();
        } finally {
            hoursOfProgramme(batch, before);
        }

        assertThat(status(batch)).isEqualTo(ResultStatus.POSTED);
        assertThat(certificates.find(batch, person)).isEmpty();
        assertThat(told(number, person))
                .containsExactlyInAnyOrder("result/passedWithoutHours", "result/superiorPassed");
    }

    /** Its certificate may be recorded all the same: none is promised and none is denied. */
    @Test
    void aProgrammeWithoutLearningHoursOfAnOutsideOrganiserSaysNothingAgainstItsCertificate() {
        String batch = fixtures.openedOutside(1);
        String number = ResultCase.numberOf(batch);
        PersonId person = fixtures.people(batch).get(0);
        ResultChange change = entered(ResultOutcome.PASSED, 100, "90", null);
        enter(batch, person, new ResultChange(change.outcome(), change.measured(), "BAPELKES/13/2027", null));
        documents.attach(batch, RESULTS_OF_THE_ORGANISER, SmallCity.ANALYST);
        driver.decide(SmallCity.ANALYST, number, "handedUp");
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KABID1_BKPSDM, number, "confirmed");
        int before = hoursOfProgramme(batch, 0);
        try {
            runs.workAll();
        } finally {
            hoursOfProgramme(batch, before);
        }

        assertThat(ledger.listOf(person)).isEmpty();
        assertThat(told(number, person))
                .containsExactlyInAnyOrder("result/passedOutsideWithoutHours", "result/superiorPassed");
        assertThat(Stream.of("passed", "passedWithRemark", "raised")
                        .map(template -> "mail.result." + template + "OutsideWithoutHours.next")
                        .map(text -> messages.getMessage(text, null, Locale.forLanguageTag("id"))))
                .allSatisfy(
                        text -> assertThat(text).contains("tidak memberi JP").doesNotContain("tidak ada sertifikat"));
    }

    /** What they were before. */
    private int hoursOfProgramme(String batch, int hours) {
        Batch held = batches.batch(batch);
        int before = catalogue
                .programme(held.programme(), held.programmeVersion())
                .learningHours()
                .value();
        jdbc.sql("UPDATE catalogue_programme_version SET learning_hours = ? WHERE programme = ? AND version = ?")
                .params(hours, held.programme(), held.programmeVersion())
                .update();
        return before;
    }

    /**
     * The organiser names no certificate, so that no number says that the person has claimed the same training himself: what he claimed gives way to the
     * organiser's result, what was imported stays, and nobody has both.
     */
    @Test
    void anOutsideResultTakesThePlaceOfTheOwnClaimAndIsNotCreditedBesideWhatStands() {
        String batch = fixtures.openedOutside(5);
        String number = ResultCase.numberOf(batch);
        PersonId claimed = fixtures.people(batch).get(0);
        PersonId imported = fixtures.people(batch).get(1);
        PersonId other = fixtures.people(batch).get(2);
        PersonId corrected = fixtures.people(batch).get(3);
        PersonId settled = fixtures.people(batch).get(4);
        ledger.credit(
                new Ledger.Credit(claimed, stood(batch, "SERT/" + batch), CreditSource.external(batch)),
                SmallCity.ANALYST);
        ledger.credit(new Ledger.Credit(imported, stood(batch, "LAMA/" + batch), "import:" + batch), SmallCity.ANALYST);
        claimedAndCorrected(batch, corrected);
        settledElsewhereAndCorrected(batch, settled);
        for (PersonId person : List.of(claimed, imported, other, corrected, settled)) {
            enter(batch, person, entered(ResultOutcome.PASSED, 100, "90", null));
        }
        documents.attach(batch, RESULTS_OF_THE_ORGANISER, SmallCity.ANALYST);
        driver.decide(SmallCity.ANALYST, number, "handedUp");
        driver.decide(SmallCity.ANALYST_2, number, "verified");
        driver.decide(SmallCity.KABID1_BKPSDM, number, "confirmed");
        runs.workAll();

        assertThat(status(batch)).isEqualTo(ResultStatus.POSTED);
        assertThat(List.of(hours(claimed), hours(imported), hours(other))).containsExactly(30, 8, 30);
        assertThat(lettered.of(batch))
                .as("superiors read what is credited")
                .extracting(SettledOutcomes.Settled::hours)
                .containsExactly(30, 8, 30, 30, 8);
        assertThat(hours(corrected)).as("a claim that HR corrected twice").isEqualTo(30);
        assertThat(ledger.findLatest(CreditSource.batch(batch, corrected))).isPresent();
        assertThat(hours(settled))
                .as("the result of another batch in the place of a claim, corrected")
                .isEqualTo(8);
        LedgerEntry official =
                ledger.findLatest(CreditSource.batch(batch, claimed)).orElseThrow();
        assertThat(official.training().programme())
                .isEqualTo(batches.batch(batch).programme());
        assertThat(official.training().details().certificateNumber()).isEqualTo("SERT/" + batch);
        LedgerEntry claim = ledger.entry(Objects.requireNonNull(official.replaces()));
        assertThat(claim.source()).isEqualTo(CreditSource.external(batch));
        assertThat(claim.stands()).isFalse();
        assertThat(driver.journal(number))
                .filteredOn(action -> action.endsWith("claimSuperseded") || action.endsWith("creditedBefore"))
                .containsExactlyInAnyOrder(
                        "journal.result.claimSuperseded",
                        "journal.result.claimSuperseded",
                        "journal.result.creditedBefore",
                        "journal.result.creditedBefore");
    }

    private void claimedAndCorrected(String batch, PersonId person) {
        Ledger.Credit claim =
                new Ledger.Credit(person, stood(batch, "SERT-2/" + batch), CreditSource.external(batch + "-2"));
        UUID credit = ledger.credit(claim, SmallCity.ANALYST).orElseThrow();
        UUID once = ledger.correct(credit, stood(batch, "SERT-3/" + batch), "Nomor keliru", SmallCity.ANALYST);
        ledger.correct(once, stood(batch, "SERT-4/" + batch), "Nomor keliru lagi", SmallCity.ANALYST);
    }

    private void settledElsewhereAndCorrected(String batch, PersonId person) {
        Ledger.Credit claim =
                new Ledger.Credit(person, stood(batch, "SERT-5/" + batch), CreditSource.external(batch + "-5"));
        UUID credit = ledger.credit(claim, SmallCity.ANALYST).orElseThrow();
        String source = CreditSource.batch("LAIN-" + batch, person);
        ledger.supersede(
                ledger.entry(credit),
                new Ledger.Credit(person, stood(batch, "SERT-6/" + batch), source),
                "Hasil resmi",
                SmallCity.ANALYST);
        UUID official = ledger.findLatest(source).orElseThrow().id();
        ledger.correct(official, stood(batch, "SERT-7/" + batch), "Nomor keliru", SmallCity.ANALYST);
    }

    /** Eight hours of the training that this batch holds, under another organiser's words. */
    private Ledger.Training stood(String batch, String certificate) {
        Batch held = batches.batch(batch);
        String title =
                catalogue.programme(held.programme(), held.programmeVersion()).name();
        return new Ledger.Training(
                null,
                title + " (Bapelkes)",
                held.period().from(),
                new LearningHours(8),
                "Sertifikat",
                new Ledger.Training.Details(null, "Bapelkes", null, certificate, false));
    }

    @Test
    void endsWithoutResultsWhenTheBatchIsCalledOffBeforeTheyAreVerified() {
        String batch = fixtures.handedUp(1, "80");
        String number = ResultCase.numberOf(batch);
        completion.cancel(batch, CALLED_OFF, SmallCity.ANALYST);

        assertThat(status(batch)).isEqualTo(ResultStatus.CANCELLED);
        assertThat(driver.passed(number)).contains(BatchResultsElements.END_RESULTS_DROPPED);
        assertThat(driver.tasks(number)).isEmpty();
    }

    @Test
    void aBatchIsNotCalledOffOnceItsResultsAreVerified() {
        String verified = fixtures.handedUp(1, "80");
        driver.decide(SmallCity.ANALYST_2, ResultCase.numberOf(verified), "verified");
        refused(() -> completion.cancel(verified, CALLED_OFF, SmallCity.ANALYST), "refusal.batch.resultsVerified");
        assertThat(status(verified)).isEqualTo(ResultStatus.CONFIRMING);
    }

    @Test
    void endsWhenHrClosesTheBatchWithoutResults() {
        String batch = fixtures.opened(0);
        String number = ResultCase.numberOf(batch);
        refused(() -> driver.decide(SmallCity.ANALYST, number, "handedUp"), "refusal.result.nobody");
        completion.closeWithoutResults(batch, "Tidak ada peserta yang hadir", SmallCity.ANALYST);

        assertThat(status(batch)).isEqualTo(ResultStatus.CANCELLED);
        assertThat(driver.passed(number)).contains(BatchResultsElements.END_RESULTS_DROPPED);
    }

    @Test
    void anOrganiserFromAUnitRecordsTheResultsOfHisBatch() {
        String batch = fixtures.running(1);
        jdbc.sql("""
                        INSERT INTO session_staff (id, batch, person, name, institution, email, task)
                        VALUES (?, ?, ?, '', '', '', 'ORGANISER')
                        """)
                .params(UUID.randomUUID(), batch, SmallCity.STAFF_1_PUPR.value())
                .update();
        driver.fireTimer(batch, BatchElements.EVENT_END_DATE_REACHED);
        PersonId person = fixtures.people(batch).get(0);
        recording.change(batch, person, entered(ResultOutcome.PASSED, 100, "90", null), SmallCity.STAFF_1_PUPR);
        driver.decide(SmallCity.STAFF_1_PUPR, ResultCase.numberOf(batch), "handedUp");

        assertThat(status(batch)).isEqualTo(ResultStatus.VERIFYING);
    }

    /** Their result would no longer be what was verified and set. */
    @Test
    void onceVerifiedNobodyLeavesUntilTheyAreGivenBack() {
        String batch = fixtures.handedUp(2, "80");
        String number = ResultCase.numberOf(batch);
        PersonId first = fixtures.people(batch).get(0);
        driver.decide(SmallCity.ANALYST_2, number, "verified");

        refused(
                () -> withdrawals.withdraw(batch, first, "Pindah tugas ke kota lain", SmallCity.ANALYST),
                "refusal.participant.verified");
        assertThat(withdrawals.open(batches.batch(batch))).isFalse();
        driver.decide(SmallCity.KA_BKPSDM, number, "returned", WHY);
        withdrawals.withdraw(batch, first, "Pindah tugas ke kota lain", SmallCity.ANALYST);
    }

    @Test
    void onceTheTrainingIsClosedNobodyLeavesIt() {
        String batch = fixtures.handedUp(1, "80");
        PersonId person = fixtures.people(batch).get(0);
        driver.decide(SmallCity.ANALYST_2, ResultCase.numberOf(batch), "verified");
        driver.decide(SmallCity.KA_BKPSDM, ResultCase.numberOf(batch), "confirmed");
        runs.workAll();

        refused(
                () -> withdrawals.withdraw(batch, person, "Pindah tugas ke kota lain", SmallCity.ANALYST),
                "refusal.participant.over.CLOSED");
    }

    private void enter(String batch, PersonId person, ResultChange change) {
        recording.change(batch, person, change, SmallCity.ANALYST);
    }

    private List<ParticipantResult> all(String batch) {
        return suggestions.of(results.find(batch).orElseThrow());
    }

    private List<ResultOutcome> outcomes(String batch) {
        return all(batch).stream().map(one -> one.recorded().outcome()).toList();
    }

    private ResultStatus status(String batch) {
        return results.find(batch).orElseThrow().status();
    }

    private int hours(PersonId person) {
        return ledger.listOf(person).stream().mapToInt(LedgerEntry::hours).sum();
    }

    private List<String> told(String number, PersonId person) {
        return jdbc.sql("SELECT template FROM notification_notice WHERE case_number = ? AND step = ?")
                .params(number, person.toString())
                .query(String.class)
                .list();
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
