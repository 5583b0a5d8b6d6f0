package id.go.pontianak.bangkom.lifecycle.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.certificate.CertificateOrder.Recipient;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Certificates as those who sign in see them, and how HR revokes and replaces one with the hours that follow. */
@IntegrationTest
class CertificateKeepingIT {

    private static final String WHY = "Nama tercetak salah eja";
    private static final List<String> OUTSIDERS = List.of("pegawai-lain", "atasan-lain", "pengelola-lain", "admin");

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateKeeping keeping;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private PersonId person;
    private Certificate certificate;

    @BeforeEach
    void credited() {
        personas = new Personas(accounts, jdbc);
        person = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        certificate = certificates.issue(CertificateFixtures.order(person, "Rinny Angraini"));
        Training training = new Training(
                "MP-01",
                "Manajemen Proyek Pemerintah",
                certificate.order().course().ends(),
                new LearningHours(32),
                certificate.number(),
                new Training.Details(null, "BKPSDM", 3, certificate.number(), false));
        ledger.credit(
                new Credit(
                        person, training, CreditSource.batch(certificate.order().event(), person)),
                null);
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void revokingTakesTheHoursBackInTheirYearAndTellsThePersonAndHisSuperior() throws IOException {
        MockHttpServletResponse answer =
                as("analis").send(record() + "/revoke", "reason", "Hasil dibatalkan penyelenggara");

        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(hours()).isZero();
        assertThat(certificates.find(certificate.id()).orElseThrow().state().status())
                .isEqualTo(CertificateStatus.REVOKED);
        assertThat(text(as("analis").open(record())))
                .contains("Dicabut", "Alasan: Hasil dibatalkan penyelenggara")
                .doesNotContain("/revoke");
        assertThat(notices()).containsExactlyInAnyOrder("certificate/revoked", "certificate/revokedOfStaff");
        assertThat(as("analis")
                        .send(record() + "/revoke", "reason", "Sekali lagi dibatalkan")
                        .getStatus())
                .isEqualTo(409);
        assertThat(certificates.issue(certificate.order()).id()).isEqualTo(certificate.id());
    }

    @Test
    void aMisspeltNameIsReissuedUnderANewNumberAndTheHoursFollow() throws IOException {
        as("analis")
                .send(
                        record() + "/replace",
                        "name",
                        "Rini Anggraini",
                        "rank",
                        "",
                        "position",
                        "",
                        "unit",
                        "Dinas Kesehatan",
                        "reason",
                        WHY);

        Certificate fresh =
                certificates.find(certificate.order().event(), person).orElseThrow();
        assertThat(fresh.number()).isNotEqualTo(certificate.number());
        assertThat(fresh.order().recipient().name()).isEqualTo("Rini Anggraini");
        assertThat(fresh.order().course()).isEqualTo(certificate.order().course());
        Certificate old = certificates.find(certificate.id()).orElseThrow();
        assertThat(old.state().status()).isEqualTo(CertificateStatus.REPLACED);
        assertThat(Objects.requireNonNull(old.state().change()).replacedBy()).isEqualTo(fresh.number());
        assertThat(hours()).isEqualTo(32);
        LedgerEntry credit = ledger.findByCertificate(person, fresh.number()).orElseThrow();
        assertThat(credit.training().evidence()).isEqualTo(fresh.number());
        assertThat(ledger.findByCertificate(person, certificate.number())).isEmpty();
        assertThat(notices()).containsExactlyInAnyOrder("certificate/replaced", "certificate/replacedOfStaff");
    }

    @Test
    void whatWasRevokedByMistakeIsReissuedAndItsHoursCountAgain() {
        keeping.revoke(SmallCity.ANALYST, certificate.id(), "Keliru memilih orang");
        Certificate fresh = keeping.replace(
                SmallCity.ANALYST, certificate.id(), certificate.order().recipient(), "Pencabutan keliru");

        assertThat(hours()).isEqualTo(32);
        assertThat(ledger.findByCertificate(person, fresh.number())).isPresent();
        assertThatThrownBy(() -> keeping.replace(
                        SmallCity.ANALYST, certificate.id(), certificate.order().recipient(), "Sekali lagi saja"))
                .hasMessageContaining("notValid");
    }

    @Test
    void aCreditThatHrCorrectedMeanwhileIsCarriedOverAsItIsNow() {
        UUID credit = ledger.findByCertificate(person, certificate.number())
                .orElseThrow()
                .id();
        keeping.revoke(SmallCity.ANALYST, certificate.id(), "Hasil keliru dicatat");
        ledger.correct(credit, hoursOnly(20), "JP sesuai kehadiran", SmallCity.ANALYST);
        Certificate fresh = keeping.replace(
                SmallCity.ANALYST, certificate.id(), certificate.order().recipient(), "Pencabutan keliru");

        assertThat(hours()).isEqualTo(20);
        assertThat(ledger.findByCertificate(person, fresh.number())).isPresent();
    }

    @Test
    void aCreditThatLostItsNumberInACorrectionStillBelongsToTheCertificate() {
        UUID credit = ledger.findByCertificate(person, certificate.number())
                .orElseThrow()
                .id();
        ledger.correct(credit, hoursOnly(20), "JP sesuai kehadiran", SmallCity.ANALYST);
        keeping.revoke(SmallCity.ANALYST, certificate.id(), "Hasil dibatalkan");

        assertThat(hours()).isZero();
        Certificate fresh = keeping.replace(
                SmallCity.ANALYST, certificate.id(), certificate.order().recipient(), "Pencabutan keliru");
        assertThat(hours()).isEqualTo(20);
        assertThat(ledger.findByCertificate(person, fresh.number())).isPresent();
    }

    @Test
    void aReplacementWithoutAChangeOrAReasonComesBackWithASentence() throws IOException {
        Recipient same = certificate.order().recipient();
        MockHttpServletResponse unchanged = as("analis")
                .send(
                        record() + "/replace",
                        "name",
                        same.name(),
                        "rank",
                        same.rank(),
                        "position",
                        same.position(),
                        "unit",
                        same.unit(),
                        "reason",
                        WHY);

        assertThat(unchanged.getStatus()).isEqualTo(422);
        assertThat(text(unchanged)).contains("Tidak ada yang berubah", WHY);
        assertThat(as("analis")
                        .send(record() + "/replace", "name", "Rini", "unit", "Dinas", "reason", "salah")
                        .getStatus())
                .isEqualTo(422);
        assertThat(certificates.find(certificate.id()).orElseThrow().valid()).isTrue();
    }

    @Test
    @DisplayName(
            "S-12 certificates of others: another id, by anybody who is neither above the person nor HR, is the same 404")
    void othersCertificatesAreNotThere() throws IOException {
        for (String outsider : OUTSIDERS) {
            for (String path : List.of(record(), record() + "/certificate.pdf", record() + "/replace")) {
                assertThat(as(outsider).open(path).getStatus())
                        .as(outsider + path)
                        .isEqualTo(404);
            }
        }
        for (String insider : List.of("atasan", "pengelola", "kepala", "auditor", "analis")) {
            assertThat(as(insider).open(record()).getStatus()).as(insider).isEqualTo(200);
        }
        MockHttpServletResponse pdf = as("atasan").open(record() + "/certificate.pdf");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(pdf.getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(new Visitors(portal).anonymous().open(record()).getStatus()).isEqualTo(302);
    }

    @Test
    @DisplayName("S-16 certificates: nobody but an analyst revokes or replaces, and never his own")
    void onlyAnalystsKeepAndNeverTheirOwn() {
        for (String reader : List.of("pegawai", "atasan", "kepala", "auditor", "admin")) {
            assertThat(as(reader)
                            .send(record() + "/revoke", "reason", "Tidak berwenang mencabut")
                            .getStatus())
                    .as(reader)
                    .isEqualTo(404);
        }
        Certificate own = certificates.issue(CertificateFixtures.order(SmallCity.ANALYST, "Putri Ayu"));

        assertThatThrownBy(() -> keeping.revoke(SmallCity.ANALYST, own.id(), "Tidak suka nilainya"))
                .isInstanceOf(NotFound.class);
        assertThat(certificates.find(certificate.id()).orElseThrow().valid()).isTrue();
    }

    @Test
    void hrAndAuditorsSearchTheRegisterAndPrintAnEvent() throws IOException {
        String number = certificate.number();
        for (String reader : List.of("analis", "auditor")) {
            assertThat(text(as(reader).open("/certificates?search=" + number))).contains("Rinny Angraini", number);
            assertThat(text(as(reader).open("/certificates?year=2026&search=" + number)))
                    .contains("Rinny Angraini");
            assertThat(text(as(reader).open("/certificates?year=2025&search=" + number)))
                    .contains("Tidak ada sertifikat yang sesuai");
            assertThat(text(as(reader).open("/certificates?status=revoked&search=" + number)))
                    .contains("Tidak ada sertifikat yang sesuai");
            assertThat(as(reader)
                            .open("/certificates/register/export.xlsx?search=" + number)
                            .getStatus())
                    .isEqualTo(200);
        }
        String event = "/certificates/events/" + certificate.order().event();
        assertThat(text(as("analis").open(event))).contains("1 sertifikat, 1 berlaku", "Rinny Angraini");
        assertThat(as("analis").open(event + "/certificates.pdf").getContentAsByteArray())
                .startsWith('%', 'P', 'D', 'F');
        for (String path : List.of("/certificates", event, event + "/certificates.pdf")) {
            assertThat(as("kepala").open(path).getStatus()).as(path).isEqualTo(404);
        }
    }

    @Test
    void everybodyHasTheListOfHisOwn() throws IOException {
        Certificate own = certificates.issue(CertificateFixtures.order(SmallCity.STAFF_1_DINKES, "Rini Anggraini"));

        assertThat(text(as("pegawai").open("/my/certificates")))
                .contains(own.number())
                .doesNotContain(certificate.number());
    }

    private Training hoursOnly(int hours) {
        return new Training(
                "MP-01",
                "Manajemen Proyek Pemerintah",
                certificate.order().course().ends(),
                new LearningHours(hours),
                "Berita acara",
                Training.Details.UNKNOWN);
    }

    private int hours() {
        return ledger.hoursOf(person, 2026).value();
    }

    private List<String> notices() {
        return jdbc.sql("SELECT template FROM notification_notice WHERE case_number = ?")
                .param(certificate.number())
                .query(String.class)
                .list();
    }

    private String record() {
        return "/certificates/records/" + certificate.id();
    }

    private Visitor as(String persona) {
        return personas.visitor(portal, persona);
    }

    private static String text(MockHttpServletResponse answer) throws IOException {
        return answer.getContentAsString();
    }
}
