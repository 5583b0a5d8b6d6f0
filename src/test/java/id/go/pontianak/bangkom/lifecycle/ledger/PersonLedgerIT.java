package id.go.pontianak.bangkom.lifecycle.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training.Details;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What somebody learned, for himself and for whoever answers for him. */
@IntegrationTest
class PersonLedgerIT {

    private static final PersonId PERSON = SmallCity.STAFF_1_DINKES;
    private static final String PAGE = "/ledger/" + PERSON;

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private Personas personas;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void oneReadsTheYearItsSumAndWhatWasTakenBackWithTheReason() throws Exception {
        credit(2020, 7, "Bimtek arsip");
        UUID wrong = credit(2020, 5, "Seminar keliru");
        credit(1960, 4, "Lokakarya lama");
        ledger.reverse(wrong, "Bukan pegawai ini yang hadir", SmallCity.ANALYST);

        String page = text(as("pegawai").open("/ledger/me?year=2020"));

        assertThat(page)
                .contains("7 dari 20 JP", "Kurang 13 JP dari target tahun itu", "2020: 7 JP", "1960: 4 JP")
                .contains("Bimtek arsip", "LAN RI", "Pelatihan teknis", "Sertifikat Bimtek arsip")
                .containsPattern("text-decoration-line-through[^>]*>Seminar keliru")
                .contains("Dibatalkan", "Bukan pegawai ini yang hadir")
                .doesNotContain("Lokakarya lama", "Perbaiki catatan");
        assertThat(text(as("pegawai").open("/ledger/me?year=1931")))
                .contains("Belum ada JP Anda yang tercatat pada tahun 1931");
        assertThat(text(as("pegawai").open("/ledger/me?year=1960")))
                .contains("4 JP", "Lokakarya lama")
                .doesNotContain("target", "dari 0 JP");
        assertThat(text(as("pegawai").open("/ledger/me?year=2147483647"))).contains("(JP) tahun 2026");
        assertThat(as("pegawai").open("/learning-hours").getRedirectedUrl()).isEqualTo("/ledger/me");
    }

    @Test
    void theLineOfSuperiorsHisUnitsHrAndTheCityReadItAndNobodyElse() {
        for (String reader : List.of("pegawai", "atasan", "kepala", "pengelola", "analis", "kabid", "auditor")) {
            assertThat(as(reader).open(PAGE).getStatus()).as(reader).isEqualTo(200);
        }
        for (String reader : List.of("pegawai-lain", "atasan-lain", "pengelola-lain", "admin")) {
            assertThat(as(reader).open(PAGE).getStatus()).as(reader).isEqualTo(404);
            assertThat(as(reader).open(PAGE + "/recap.pdf").getStatus())
                    .as(reader)
                    .isEqualTo(404);
        }
        assertThat(as("analis").open("/ledger/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
    }

    @Test
    void theRecapitulationToPrintAndTheSpreadsheetHaveTheLinesAndTheSumOfThePage() throws Exception {
        credit(2022, 7, "Bimtek arsip");
        credit(2022, 30, "Manajemen proyek");
        ledger.reverse(credit(2022, 9, "Keliru"), "Tercatat dua kali", SmallCity.ANALYST);

        MockHttpServletResponse pdf = as("kepala").open(PAGE + "/recap.pdf?year=2022");
        try (PDDocument document = Loader.loadPDF(pdf.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Rekapitulasi Jam Pelajaran (JP) Tahun 2022", "PEMERINTAH KOTA PONTIANAK")
                    .contains("Bimtek arsip", "LAN RI", "5–6 Mei 2022", "Jumlah 37", "1 catatan yang dibatalkan")
                    .contains("Target setahun 20 JP", "1 / 1")
                    .doesNotContain("Keliru");
        }
        assertThat(pdf.getHeader("Content-Disposition"))
                .matches("attachment; filename=\"rekapitulasi-jp-\\d{18}-2022.pdf\"");
        byte[] xlsx = as("kepala").open(PAGE + "/recap.xlsx?year=2022").getContentAsByteArray();
        List<String> hours = new ArrayList<>();
        new SpreadsheetReader()
                .read(
                        "rekapitulasi.xlsx",
                        xlsx,
                        row -> hours.add(row.cells().get(7).text()));
        assertThat(hours).hasSize(4).last().isEqualTo("37");
    }

    @Test
    void anAnalystCorrectsACreditAndBothStayReadable() throws Exception {
        UUID credit = credit(1963, 9, "Bimtek");
        Visitor analyst = as("analis");
        assertThat(text(analyst.open(PAGE + "?year=1963"))).contains("/ledger/credits/" + credit, "Perbaiki catatan");
        String page = "/ledger/credits/" + credit;

        assertThat(text(correct(analyst, page, "9", "1963-05-06", "Jam tertera sembilan")))
                .contains("Tidak ada yang berubah");
        assertThat(text(correct(analyst, page, "6", "2999-01-01", "Jam tertera enam")))
                .contains("Bukan tanggal yang sah");
        assertThat(text(correct(analyst, page, "6", "2026-12-01", "Jam tertera enam")))
                .contains("Tanggal selesai belum tiba");
        assertThat(text(correct(analyst, page, "6", "1963-05-06", "a"))).contains("value=\"6\"", "sepuluh");
        assertThat(ledger.hoursOf(PERSON, 1963)).isEqualTo(new LearningHours(9));

        assertThat(correct(analyst, page, "6", "1963-05-06", "Jam tertera enam").getRedirectedUrl())
                .isEqualTo(PAGE + "?year=1963");
        assertThat(ledger.hoursOf(PERSON, 1963)).isEqualTo(new LearningHours(6));
        assertThat(text(as("pegawai").open("/ledger/me?year=1963")))
                .contains("Diganti", "Jam tertera enam", "Dicatat ulang sebagai pengganti");
        assertThat(text(analyst.open(page))).doesNotContain("<textarea");
    }

    @Test
    void anAnalystTakesACreditBackOnceWithAReason() throws Exception {
        UUID credit = credit(1964, 9, "Bimtek");
        Visitor analyst = as("analis");
        String page = "/ledger/credits/" + credit;

        assertThat(analyst.send(page + "/reverse", "reason", "x").getStatus()).isEqualTo(422);
        assertThat(analyst.send(page + "/reverse", "reason", "Sertifikat dipalsukan")
                        .getStatus())
                .isEqualTo(302);
        assertThat(analyst.send(page + "/reverse", "reason", "Sertifikat dipalsukan")
                        .getStatus())
                .isEqualTo(409);

        assertThat(ledger.hoursOf(PERSON, 1964)).isEqualTo(LearningHours.NONE);
        assertThat(jdbc.sql("SELECT action FROM journal_entry WHERE case_number = ? AND facts::text LIKE ?")
                        .params(LedgerKeeping.journalOf(PERSON).value(), "%" + credit + "%")
                        .query(String.class)
                        .list())
                .containsExactly("journal.ledger.reversed");
        assertThat(as("kabid").open(page).getStatus()).isEqualTo(404);
    }

    private static MockHttpServletResponse correct(
            Visitor analyst, String page, String hours, String completed, String reason) {
        return analyst.send(
                page + "/correct",
                "title",
                "Bimtek",
                "started",
                completed.equals("1963-05-06") ? "1963-05-05" : completed,
                "completed",
                completed,
                "hours",
                hours,
                "provider",
                "LAN RI",
                "certificate",
                "",
                "evidence",
                "Sertifikat Bimtek",
                "reason",
                reason);
    }

    private UUID credit(int year, int hours, String title) {
        LocalDate day = LocalDate.of(year, 5, 6);
        Details details = new Details(day.minusDays(1), "LAN RI", 3, "", false);
        Training training = new Training(null, title, day, new LearningHours(hours), "Sertifikat " + title, details);
        return ledger.credit(new Credit(PERSON, training, run + title + year), null)
                .orElseThrow();
    }

    private Visitor as(String name) {
        return personas.visitor(portal, name);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
