package id.go.pontianak.bangkom.lifecycle.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.certificate.domain.SealRows;
import id.go.pontianak.bangkom.lifecycle.certificate.seal.FakeSealService;
import id.go.pontianak.bangkom.lifecycle.certificate.seal.FakeSealService.Mood;
import id.go.pontianak.bangkom.lifecycle.certificate.seal.NationalSeal;
import id.go.pontianak.bangkom.lifecycle.certificate.seal.StandInSeal;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A certificate is sealed after its issue where a seal service is configured, and is a certificate without its seal as well. */
@IntegrationTest
class CertificateSealingIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateKeeping keeping;

    @Autowired
    private Seals seals;

    @Autowired
    private SealRows rows;

    @Autowired
    private StandInSeal seal;

    @Autowired
    private CertificateSealing sealing;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private FakeSealService service;
    private PersonId person;

    @BeforeEach
    void configured() throws IOException {
        personas = new Personas(accounts, jdbc);
        person = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        service = new FakeSealService();
        seal.becomes(new NationalSeal(service.settings()));
    }

    @AfterEach
    void goHome() {
        seal.becomes(null);
        service.close();
        personas.close();
    }

    @Test
    void isSealedAfterItsIssueAndServedWithItsSealWhileItIsValid() throws Exception {
        Certificate certificate = issue();
        assertThat(state(certificate)).isEqualTo(Seal.State.WAITING);
        sealing.sealAll();

        assertThat(state(certificate)).isEqualTo(Seal.State.SEALED);
        assertThat(driver.journal(certificate.number())).containsExactly("journal.certificate.sealed");
        String page = "/certificates/records/" + certificate.id();
        assertThat(text(
                        as("analis"),
                        "/certificates/events/" + certificate.order().event()))
                .contains("Cetakan bersama ini tidak memuat segel elektronik");
        assertThat(text(as("analis"), page))
                .contains("Disegel secara elektronik")
                .doesNotContain("Coba segel lagi");
        byte[] file = as("analis").open(page + "/certificate.pdf").getContentAsByteArray();
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .endsWith(FakeSealService.SEAL);
        assertThat(text(new Visitors(portal).anonymous(), "/certificates/" + certificate.code()))
                .contains("Disegel secara elektronik pada");

        keeping.revoke(SmallCity.ANALYST, certificate.id(), "Tidak berhak atas sertifikat");
        file = as("analis").open(page + "/certificate.pdf").getContentAsByteArray();
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotEndWith(FakeSealService.SEAL);
    }

    @Test
    void whatIsRefusedStaysWithoutASealUntilHrTriesAgain() throws Exception {
        service.becomes(Mood.REFUSES);
        Certificate certificate = issue();
        sealing.sealAll();
        sealing.sealAll();

        assertThat(state(certificate)).isEqualTo(Seal.State.REFUSED);
        assertThat(service.asked()).isEqualTo(1);
        assertThat(certificates.find(certificate.id()).orElseThrow().valid()).isTrue();
        String page = "/certificates/records/" + certificate.id();
        assertThat(text(as("analis"), page)).contains("Masa berlaku segel sudah habis", "Coba segel lagi");

        service.becomes(Mood.SEALS);
        assertThat(as("analis").send(page + "/seal").getStatus()).isEqualTo(302);
        sealing.sealAll();
        assertThat(state(certificate)).isEqualTo(Seal.State.SEALED);
        assertThatThrownBy(() -> seals.again(SmallCity.ANALYST, certificate.id()))
                .isInstanceOf(NotPossibleNow.class);
        assertThat(driver.journal(certificate.number()))
                .containsExactly(
                        "journal.certificate.sealRefused",
                        "journal.certificate.sealAgain",
                        "journal.certificate.sealed");
    }

    /** Whether the service sealed is not known: nobody but a person asks again, whatever comes of the row of the run. */
    @Test
    @DisplayName("S-16 neither a time-out nor a crash while the service is asked seals twice")
    void aTimeOutOrACrashNeverAsksTwice() {
        service.becomes(Mood.SILENT);
        seal.becomes(new NationalSeal(service.impatient()));
        Certificate slow = issue();
        sealing.sealAll();
        sealing.sealAll();
        assertThat(state(slow)).isEqualTo(Seal.State.UNANSWERED);
        assertThat(service.asked()).isEqualTo(1);

        Certificate crashed = issue();
        rows.change(crashed.id(), Seal.State.WAITING, Seal.State.ASKED, null);
        sealing.sealAll();
        assertThat(state(crashed)).isEqualTo(Seal.State.UNANSWERED);
        assertThat(service.asked()).isEqualTo(1);
    }

    /** Each password follows from the one before: a second node would spend that of the first. */
    @Test
    void oneNodeAsksAtATimeAndAnotherOnceItsLeaseHasEnded() {
        jdbc.sql("UPDATE certificate_seal_turn SET node = gen_random_uuid(), until = now() + interval '1 hour'")
                .update();
        Certificate certificate = issue();
        sealing.sealAll();
        assertThat(state(certificate)).isEqualTo(Seal.State.WAITING);

        jdbc.sql("UPDATE certificate_seal_turn SET until = now() - interval '1 second'")
                .update();
        sealing.sealAll();
        assertThat(state(certificate)).isEqualTo(Seal.State.SEALED);
    }

    @Test
    void aServiceThatIsAskedHoldsUpNoRunAndNoTransaction() throws Exception {
        seal.becomes(new NationalSeal(service.settings()));
        service.becomes(Mood.SILENT);
        Certificate certificate = issue();
        Thread asking = new Thread(sealing::sealAll);
        asking.start();
        try {
            service.awaitAsked();
            assertThat(state(certificate)).isEqualTo(Seal.State.ASKED);
            runs.workAll();
            assertThat(rows.change(certificate.id(), Seal.State.ASKED, Seal.State.UNANSWERED, "SILENT"))
                    .as("nobody holds the row")
                    .isTrue();
        } finally {
            service.close();
            asking.join();
        }
        assertThat(state(certificate)).isEqualTo(Seal.State.UNANSWERED);
        assertThat(driver.journal(certificate.number())).isEmpty();
    }

    @Test
    void aLostPasswordSaysWhatToDo() throws Exception {
        service.becomes(Mood.PASSWORD_FAILS);
        Certificate certificate = issue();
        sealing.sealAll();

        assertThat(state(certificate)).isEqualTo(Seal.State.UNANSWERED);
        assertThat(service.asked()).isZero();
        assertThat(text(as("analis"), "/certificates/records/" + certificate.id()))
                .contains("mengaktifkan segel lagi", "Coba segel lagi")
                .doesNotContain("nanti");
    }

    @Test
    @DisplayName("S-12 S-16 nobody but an analyst has a seal tried again, and never that of his own certificate")
    void onlyAnalystsTryAgainAndNeverTheirOwn() {
        service.becomes(Mood.REFUSES);
        Certificate certificate = issue();
        Certificate own = certificates.issue(CertificateFixtures.order(SmallCity.ANALYST, "Putri Ayu"));
        sealing.sealAll();

        for (String other : new String[] {"pegawai", "atasan", "pengelola", "kepala", "kabid", "auditor", "admin"}) {
            assertThat(as(other)
                            .send("/certificates/records/" + certificate.id() + "/seal")
                            .getStatus())
                    .as(other)
                    .isEqualTo(404);
        }
        assertThatThrownBy(() -> seals.again(SmallCity.ANALYST, own.id())).isInstanceOf(NotFound.class);
        assertThat(state(certificate)).isEqualTo(Seal.State.REFUSED);
    }

    @Test
    void withoutAServiceNothingIsAskedAndNothingIsSaidOfIt() throws Exception {
        seal.becomes(null);
        Certificate certificate = issue();
        sealing.sealAll();

        assertThat(seals.of(certificate.id())).isEmpty();
        assertThat(text(as("analis"), "/certificates/records/" + certificate.id()))
                .doesNotContain("segel");
        assertThatThrownBy(() -> seals.again(SmallCity.ANALYST, certificate.id()))
                .isInstanceOf(NotFound.class);
    }

    private Certificate issue() {
        return certificates.issue(CertificateFixtures.order(person, "Rini Anggraini"));
    }

    private Seal.State state(Certificate certificate) {
        return seals.of(certificate.id()).orElseThrow().state();
    }

    private Visitor as(String name) {
        return personas.visitor(portal, name);
    }

    private static String text(Visitor visitor, String page) throws Exception {
        return visitor.open(page).getContentAsString(StandardCharsets.UTF_8);
    }
}
