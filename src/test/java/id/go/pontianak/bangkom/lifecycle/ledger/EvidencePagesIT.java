package id.go.pontianak.bangkom.lifecycle.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Handing in a certificate, from the form to the ledger. */
@IntegrationTest
class EvidencePagesIT {

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    private final String certificate = "S-" + UUID.randomUUID();
    private Personas personas;
    private Visitor employee;

    @BeforeEach
    void signIn() {
        personas = new Personas(accounts, jdbc);
        employee = as("pegawai");
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void isHandedInSeenDecidedBesideItsFactsAndOpenedByWhoeverMay() throws Exception {
        String page = send(employee, "", "%PDF-1.4\n%%EOF").getRedirectedUrl();
        assertThat(page).startsWith("/ledger/evidence/EXT-2026-");
        String number = page.substring(page.lastIndexOf('/') + 1);

        String shown = text(employee.open(page));
        assertThat(shown).contains("Menunggu atasan", "Bimtek gizi", certificate, "Tarik bukti");
        assertThat(shown)
                .as("at whom it waits, until when, and who comes after him")
                .containsPattern("Sekarang menunggu Kepala Bidang[^<]*, sampai [0-9]+ ")
                .contains("Sesudah itu BKPSDM memverifikasi");
        assertThat(text(employee.open("/ledger/me"))).contains("Bukti yang sedang diproses", number);
        assertThat(text(as("atasan").open("/tasks/" + driver.task(number).id())))
                .contains("Pastikan relevansi", page + "/context");
        assertThat(text(as("atasan").open(page + "/context"))).contains(certificate, "Universitas", "12 JP");
        String file = shown.replaceAll("(?s).*(/files/[0-9a-f-]{36}).*", "$1");
        assertThat(as("analis").open(file).getContentType()).isEqualTo("application/pdf");
        assertThat(as("atasan-lain").open(file).getStatus()).isEqualTo(404);

        driver.decide(SmallCity.KABID1_DINKES, number, "confirmed");
        driver.decide(SmallCity.ANALYST, number, "approved");
        assertThat(text(employee.open(page))).contains("Dicatat").doesNotContain("Tarik bukti");
        assertThat(text(employee.open("/ledger/me")))
                .as("the evidence is a link to what was handed in")
                .containsPattern("href=\"" + page + "\"[^>]*>Bukti: Sertifikat");
        assertThat(text(as("analis").open("/tracking/" + number))).contains("JP dicatat");
    }

    @Test
    void aRefusalComesBackWithWhatWasEntered() throws Exception {
        MockHttpServletResponse refused = send(employee, "", "<svg/>");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("Bimtek gizi", certificate, "href=\"#file\"");

        assertThat(text(send(employee, "", ""))).contains("Lampirkan sertifikat (PDF atau foto).");
        assertThat(text(employee.open("/ledger/new")))
                .contains("Webinar termasuk Seminar", "Tempat (boleh kosong)", "Satuan Kredit Profesi (SKP)")
                .doesNotContain("NIP pegawai");
        Visitor unitHr = as("pengelola");
        assertThat(text(unitHr.open("/ledger/new"))).contains("NIP pegawai");
        assertThat(text(send(unitHr, numberOf(SmallCity.STAFF_1_DINKES.toString()), "%PDF-1.4\n%%EOF")))
                .contains("menyerahkan buktinya sendiri");
        assertThat(text(send(unitHr, numberOf(SmallCity.STAFF_1_PUPR.toString()), "%PDF-1.4\n%%EOF")))
                .contains("Tidak ada pegawai unit Anda");
    }

    @Test
    void creditPointsOfAHealthProfessionHaveNumberAndValueAndAListOfTheirProfession() throws Exception {
        String pdf = "%PDF-1.4\n%%EOF";
        MockHttpServletResponse half = send(employee, "", pdf, "profession", "NURSE", "points", "2.5");
        assertThat(half.getStatus()).isEqualTo(422);
        assertThat(text(half)).contains("Isi profesi, nomor, dan nilai SKP", "href=\"#pointsNumber\"");
        assertThat(send(employee, "", pdf, "profession", "NURSE", "pointsNumber", "SKP-1", "points", "0")
                        .getStatus())
                .isEqualTo(422);

        String skp = "SKP-" + certificate;
        String page = send(employee, "", pdf, "profession", "NURSE", "pointsNumber", skp, "points", "2,5")
                .getRedirectedUrl();
        String number = page.substring(page.lastIndexOf('/') + 1);
        assertThat(text(employee.open(page))).contains("2,5 SKP, Perawat, nomor " + skp);
        String report = "/reports/points?year=2026";
        assertThat(text(as("analis").open(report))).doesNotContain(skp);

        driver.decide(SmallCity.KABID1_DINKES, number, "confirmed");
        driver.decide(SmallCity.ANALYST, number, "approved");
        assertThat(text(as("analis").open(report))).contains("Perawat", skp, "2,50");
        assertThat(text(as("pengelola").open(report))).contains(skp);
        assertThat(text(as("atasan-lain").open(report))).doesNotContain(skp);

        correctHours(number, 11);
        correctHours(number, 10);
        assertThat(text(as("analis").open(report)))
                .as("corrected twice, the hours stand")
                .contains(skp);
        ledger.reverse(credited(number).id(), "Keliru", SmallCity.ANALYST);
        assertThat(text(as("analis").open(report))).doesNotContain(skp);
    }

    private void correctHours(String number, int hours) {
        LedgerEntry entry = credited(number);
        Ledger.Training was = entry.training();
        Ledger.Training corrected = new Ledger.Training(
                was.programme(), was.title(), was.completed(), new LearningHours(hours), was.evidence(), was.details());
        ledger.correct(entry.id(), corrected, "JP keliru", SmallCity.ANALYST);
    }

    private LedgerEntry credited(String number) {
        return ledger.findLatest(CreditSource.external(number)).orElseThrow();
    }

    private MockHttpServletResponse send(Visitor visitor, String employeeNumber, String content, String... more) {
        MockMultipartHttpServletRequestBuilder form = multipart("/ledger/new");
        form.file(new MockMultipartFile(
                        "file", "sertifikat.pdf", "application/pdf", content.getBytes(StandardCharsets.US_ASCII)))
                .param("employeeNumber", employeeNumber)
                .param("title", "Bimtek gizi")
                .param("form", "8")
                .param("provider", "Universitas Tanjungpura")
                .param("started", "2026-09-03")
                .param("completed", "2026-09-04")
                .param("hours", "12")
                .param("certificate", certificate)
                .param("relevance", "Melayani gizi balita di puskesmas")
                .with(csrf());
        for (int at = 0; at < more.length; at += 2) {
            form.param(more[at], more[at + 1]);
        }
        return visitor.exchange(form);
    }

    private String numberOf(String person) {
        return jdbc.sql("SELECT number FROM directory_person WHERE id = ?::uuid")
                .param(person)
                .query(String.class)
                .single();
    }

    private Visitor as(String name) {
        return personas.visitor(portal, name);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
