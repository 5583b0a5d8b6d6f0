package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.ledger.process.ExternalLearningElements;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A certificate from elsewhere on its way to learning hours, on every way there is. */
@IntegrationTest
class ExternalLearningIT {

    private static final String WHY = "Stempel tidak terbaca";
    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

    @Autowired
    private ExternalLearning external;

    @Autowired
    private EvidenceReader reader;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private final String certificate = "SERT/" + UUID.randomUUID();
    private PersonId person;

    @BeforeEach
    void city() {
        SmallCity.load(jdbc);
        driver.grant(SmallCity.ANALYST, Role.HR_ANALYST, "");
        driver.grant(SmallCity.SUB_DINKES, Role.UNIT_HR, "DINKES");
        person = People.like(jdbc, SmallCity.STAFF_1_DINKES);
    }

    @Test
    void theSuperiorConfirmsTheAnalystVerifiesAndTheHoursAreCreditedOnce() {
        String number = handIn(claim("Bimtek gizi", "Universitas Tanjungpura", 12));
        assertThat(number).matches("EXT-2026-\\d{6}");
        assertThat(status(number)).isEqualTo(EvidenceStatus.RELEVANCE);

        driver.decide(SmallCity.KABID1_DINKES, number, "confirmed");
        assertThat(status(number)).isEqualTo(EvidenceStatus.VERIFYING);
        driver.decide(SmallCity.ANALYST, number, "approved");

        assertThat(status(number)).isEqualTo(EvidenceStatus.CREDITED);
        assertThat(ledger.hoursOf(person, 2026)).isEqualTo(new LearningHours(12));
        LedgerEntry entry = ledger.findByCertificate(person, certificate).orElseThrow();
        assertThat(entry.source()).isEqualTo("external:" + number);
        assertThat(entry.training().evidence()).contains(certificate, number);
        assertThat(driver.journal(number))
                .containsExactly(
                        "journal.ledger.evidenceHandedIn",
                        "journal.ledger.evidenceRouted",
                        "journal.ledger.evidenceRelevant",
                        "journal.ledger.evidenceApproved",
                        "journal.ledger.evidenceCredited");
        assertThat(told(number)).containsExactly("ledger/evidenceCredited");
        assertThat(driver.passed(number)).contains(ExternalLearningElements.END_HOURS_CREDITED);
    }

    @Test
    void aShortActivityOfAKnownProviderGoesToTheAnalystAtOnce() {
        String number = handIn(claim("Webinar arsip", "Arsip Nasional Republik Indonesia", 4));

        assertThat(status(number)).isEqualTo(EvidenceStatus.VERIFYING);
        driver.decide(SmallCity.ANALYST, number, "rejected", WHY);

        assertThat(status(number)).isEqualTo(EvidenceStatus.REJECTED);
        assertThat(ledger.listOf(person)).isEmpty();
        assertThat(told(number)).containsExactly("ledger/evidenceRejected");
        assertThat(driver.passed(number)).contains(ExternalLearningElements.END_EVIDENCE_REJECTED);
        assertThat(handIn(claim("Webinar arsip", "ANRI", 4))).isNotEqualTo(number);
    }

    @Test
    void whatIsReturnedByEitherIsPutRightAndTakesItsWayAgain() {
        String number = handIn(claim("Bimtek gizi", "Universitas Tanjungpura", 12));
        assertThatThrownBy(() -> external.change(person, number, claim("x", "y", 1), null))
                .isInstanceOf(NotPossibleNow.class);
        driver.decide(SmallCity.KABID1_DINKES, number, "returned", WHY);
        assertThat(status(number)).isEqualTo(EvidenceStatus.RETURNED);

        external.change(person, number, claim("Bimtek gizi buruk", "Universitas Tanjungpura", 11), pdf());
        driver.decide(person, number, "resubmitted");
        driver.decide(SmallCity.KABID1_DINKES, number, "confirmed");
        driver.decide(SmallCity.ANALYST, number, "returned", WHY);
        driver.decide(SmallCity.SUB_DINKES, number, "resubmitted");
        driver.decide(SmallCity.KABID1_DINKES, number, "confirmed");
        driver.decide(
                SmallCity.ANALYST,
                driver.task(number),
                Map.of("outcome", "approved", "hours", "8", "reason", "Hanya hadir satu hari"));

        assertThat(ledger.hoursOf(person, 2026)).isEqualTo(new LearningHours(8));
        assertThat(reader.view(person, number).evidence().ruling().reason()).isEqualTo("Hanya hadir satu hari");
        assertThat(told(number)).hasSize(3);
    }

    @Test
    void hoursAreNeverRaisedAndLoweringThemNeedsAReason() {
        String number = handIn(claim("Webinar", "Arsip Nasional Republik Indonesia", 4));

        refused(() -> verify(number, Map.of("outcome", "approved", "hours", "5")), "refusal.ledger.evidence.raised");
        refused(() -> verify(number, Map.of("outcome", "approved", "hours", "3")), "refusal.reason.missing");
        refused(() -> verify(number, Map.of("outcome", "returned")), "refusal.reason.missing");
        assertThat(status(number)).isEqualTo(EvidenceStatus.VERIFYING);
    }

    @Test
    void whatTheSuperiorFindsIrrelevantEnds() {
        String number = handIn(claim("Kursus memasak", "Sanggar", 12));
        driver.decide(SmallCity.KABID1_DINKES, number, "rejected", WHY);

        assertThat(status(number)).isEqualTo(EvidenceStatus.REJECTED);
        assertThat(driver.passed(number)).contains(ExternalLearningElements.END_EVIDENCE_IRRELEVANT);
    }

    @Test
    void theOfficesAboveAreInvolvedWhenNobodyDecidesInTime() {
        String number = handIn(claim("Bimtek", "Sanggar", 12));
        driver.fireTimer(number, ExternalLearningElements.EVENT_RELEVANCE_OVERDUE);
        assertThat(driver.task(number).candidates()).contains(Addressee.office("KA-DINKES"));
        driver.decide(SmallCity.KA_DINKES, number, "confirmed");

        driver.fireTimer(number, ExternalLearningElements.EVENT_VERIFICATION_OVERDUE);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        assertThat(status(number)).isEqualTo(EvidenceStatus.CREDITED);
        assertThat(driver.journal(number)).contains("journal.ledger.evidenceEscalated");
    }

    @Test
    void isWithdrawnUntilItIsCreditedAndEndsWithWhoeverLeaves() {
        String number = handIn(claim("Bimtek", "Sanggar", 12));
        assertThatThrownBy(() -> external.withdraw(SmallCity.STAFF_1_PUPR, number, WHY))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> external.withdraw(SmallCity.KABID1_DINKES, number, WHY))
                .isInstanceOf(NotFound.class);
        external.withdraw(person, number, WHY);
        assertThat(status(number)).isEqualTo(EvidenceStatus.WITHDRAWN);
        assertThat(driver.passed(number)).contains(ExternalLearningElements.END_EVIDENCE_WITHDRAWN);
        assertThatThrownBy(() -> external.withdraw(person, number, WHY)).isInstanceOf(NotPossibleNow.class);

        String second = handIn(claim("Bimtek", "Sanggar", 12));
        transaction.executeWithoutResult(begun -> events.publishEvent(new PersonLeft(person)));
        assertThat(status(second)).isEqualTo(EvidenceStatus.WITHDRAWN);
    }

    @Test
    void aCertificateThatIsCreditedOrUnderWayIsRefusedByName() {
        String number = handIn(claim("Bimtek gizi", "Sanggar", 12));
        refused(() -> handIn(claim("Lain", "Sanggar", 3)), "refusal.ledger.evidence.underWay");
        driver.decide(SmallCity.KABID1_DINKES, number, "confirmed");
        driver.decide(SmallCity.ANALYST, number, "approved");

        assertThatThrownBy(() -> handIn(claim("Lain", "Sanggar", 3)))
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("refusal.ledger.evidence.credited");
                    assertThat(refusal.arguments()).containsExactly("Bimtek gizi", "2026", 12);
                });
    }

    @Test
    void aLikeTitleOnTheSameDaysMustBeAnsweredByTheAnalyst() {
        ledger.credit(
                new Credit(
                        person,
                        new Training(null, "Bimtek Gizi Buruk", DAY, new LearningHours(4), "STTP"),
                        "like " + person),
                null);
        String number = handIn(claim("Bimtek gizi buruk (daring)", "Arsip Nasional Republik Indonesia", 4));
        assertThat(reader.view(SmallCity.ANALYST, number).similar()).hasSize(1);

        refused(() -> verify(number, Map.of("outcome", "approved")), "refusal.ledger.evidence.similar");
        verify(number, Map.of("outcome", "approved", "different", "true"));

        assertThat(ledger.hoursOf(person, 2026)).isEqualTo(new LearningHours(8));
    }

    /** Without a number nothing tells two trainings of the same days apart but the analyst. */
    @Test
    void aCreditWithoutANumberOnTheSameDaysMustBeAnsweredWhateverItsTitle() {
        ledger.credit(
                new Credit(
                        person,
                        new Training(null, "Pelatihan Kepemimpinan Pengawas", DAY, new LearningHours(30), "RES"),
                        "unnumbered " + person),
                null);
        String number = handIn(claim("PKP Angkatan IV", "Arsip Nasional Republik Indonesia", 4));

        assertThat(reader.view(SmallCity.ANALYST, number).similar()).hasSize(1);
        refused(() -> verify(number, Map.of("outcome", "approved")), "refusal.ledger.evidence.similar");
        assertThat(ledger.hoursOf(person, 2026)).isEqualTo(new LearningHours(30));
    }

    @Test
    void whatCannotBeCreditedIsRefusedAtItsField() {
        refused(() -> handIn(on(LocalDate.of(2025, 10, 1), 3)), "refusal.ledger.evidence.late");
        refused(() -> handIn(on(LocalDate.of(2026, 12, 1), 3)), "refusal.ledger.future");
        refused(() -> handIn(on(DAY, null)), "refusal.ledger.evidence.hours");
        refused(
                () -> external.handIn(
                        person, person, on(DAY, 3), new NamedFile("a.svg", "<svg/>".getBytes(StandardCharsets.UTF_8))),
                "refusal.document.markup");
        refused(
                () -> external.handIn(SmallCity.SUB_PUPR, person, on(DAY, 3), pdf()),
                "refusal.ledger.evidence.notYours");
        assertThat(reader.listPending(person)).isEmpty();
    }

    private void verify(String number, Map<String, String> fields) {
        driver.decide(SmallCity.ANALYST, driver.task(number), fields);
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private String handIn(EvidenceClaim claim) {
        return external.handIn(person, person, claim, pdf());
    }

    private EvidenceStatus status(String number) {
        return reader.evidence(number).status();
    }

    private List<String> told(String number) {
        return jdbc.sql("SELECT template FROM notification_notice WHERE case_number = ? AND template LIKE 'ledger/%'")
                .param(number)
                .query(String.class)
                .list();
    }

    private EvidenceClaim claim(String title, String provider, int hours) {
        return claim(title, provider, DAY, hours);
    }

    private EvidenceClaim on(LocalDate day, Integer hours) {
        return claim("Bimtek", "Sanggar", day, hours);
    }

    private EvidenceClaim claim(String title, String provider, LocalDate day, Integer hours) {
        return new EvidenceClaim(
                title,
                8,
                new EvidenceClaim.Held(provider, "Pontianak", day, day, false),
                new EvidenceClaim.Amount(hours, null),
                new EvidenceClaim.Certificate(certificate, day),
                "Melayani gizi balita di puskesmas",
                null);
    }

    private static NamedFile pdf() {
        return new NamedFile("sertifikat.pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }
}
