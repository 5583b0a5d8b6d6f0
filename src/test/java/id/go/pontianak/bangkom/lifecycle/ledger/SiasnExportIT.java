package id.go.pontianak.bangkom.lifecycle.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.document.SheetRow;
import id.go.pontianak.bangkom.foundation.document.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training.Details;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the national system gets: each credit once, under exactly its names, and what was taken back since. */
@IntegrationTest
class SiasnExportIT {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 3, 7);

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
        jdbc.sql("DELETE FROM ledger_export_line").update();
        jdbc.sql("DELETE FROM ledger_export").update();
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void eachCreditGoesOnceAndAReversalIsTakenBackThere() throws Exception {
        Visitor analyst = as("analis");
        String number = number(SmallCity.STAFF_1_DINKES);
        UUID sent = credit("Manajemen Proyek", 3, 30);
        credit("Pelatihan Kepemimpinan", 1, 905);
        credit("Orientasi", 25, 0);
        UUID never = credit("Salah catat", 3, 8);
        ledger.reverse(never, "Tercatat ganda", SmallCity.ANALYST);

        assertThat(text(analyst.open("/ledger/export")))
                .contains("Riwayat kursus", "Tidak dikirim: 0 JP", "Tidak dikirim: dibatalkan sebelum dikirim");
        assertThat(analyst.send("/ledger/export").getStatus()).isEqualTo(302);
        int first = latest();
        String courses = text(analyst.open("/ledger/export/" + first + "/kursus.csv"));
        assertThat(courses.lines().findFirst().orElseThrow().replace("\uFEFF", ""))
                .isEqualTo("nip;instansiId;institusiPenyelenggara;jenisDiklatId;jenisKursus;jenisKursusSertipikat;"
                        + "jumlahJam;lokasiId;namaKursus;nomorSertipikat;pnsOrangId;tahunKursus;tanggalKursus;"
                        + "tanggalSelesaiKursus");
        assertThat(courses)
                .containsPattern(number + ".*;BPSDM;3;;T;30;;Manajemen Proyek;.*;2025;03-03-2025;07-03-2025")
                .doesNotContain("Salah catat", "Orientasi");
        assertThat(text(analyst.open("/ledger/export/" + first + "/diklat.csv")))
                .startsWith(
                        "\uFEFFnip;bobot;id;institusiPenyelenggara;jenisKompetensi;jumlahJam;latihanStrukturalId;nomor;"
                                + "pnsOrangId;tahun;tanggal;tanggalSelesai")
                .contains(";905;");

        assertThat(analyst.send("/ledger/export").getStatus()).isEqualTo(409);
        ledger.reverse(sent, "Nama peserta keliru", SmallCity.ANALYST);
        assertThat(analyst.send("/ledger/export").getStatus()).isEqualTo(302);
        assertThat(text(analyst.open("/ledger/export/" + latest() + "/pembatalan.csv")))
                .contains("Manajemen Proyek", "Nama peserta keliru");
        assertThat(text(analyst.open("/ledger/export/" + first + "/kursus.csv")))
                .isEqualTo(courses);
    }

    @Test
    void theWorkbookKeepsEmployeeNumbersAsTextAndSaysWhatIsEmpty() throws Exception {
        Visitor analyst = as("analis");
        credit("Kursus panjang", 11, 10);
        analyst.send("/ledger/export");

        List<SheetRow> rows = new ArrayList<>();
        byte[] xlsx = analyst.open("/ledger/export/" + latest() + ".xlsx").getContentAsByteArray();
        new SpreadsheetReader().read("siasn.xlsx", xlsx, rows::add);
        assertThat(rows.stream().map(SheetRow::sheet).distinct().map(String::valueOf))
                .containsExactly("kursus", "diklat", "catatan");
        assertThat(rows.stream().map(row -> row.cell(0).text()))
                .contains(number(SmallCity.STAFF_1_DINKES))
                .anyMatch(note -> note.startsWith("jenisKursus, bobot"));
    }

    @Test
    void onlyAnalystsOfHrMakeAndOpenThem() throws Exception {
        credit("Milik orang", 3, 5);
        as("analis").send("/ledger/export");
        for (String other : List.of("pegawai", "kepala", "auditor", "admin")) {
            assertThat(as(other).open("/ledger/export").getStatus()).isEqualTo(404);
            assertThat(as(other).open("/ledger/export/" + latest() + ".xlsx").getStatus())
                    .isEqualTo(404);
            assertThat(as(other).send("/ledger/export").getStatus()).isEqualTo(404);
        }
        assertThat(as("analis").open("/ledger/export/999999.xlsx").getStatus()).isEqualTo(404);
        assertThat(as("analis").open("/ledger/export/" + latest() + "/lain.csv").getStatus())
                .isEqualTo(404);
    }

    private UUID credit(String title, int form, int hours) {
        Details details = new Details(LAST_DAY.minusDays(4), "BPSDM", form, "N-" + UUID.randomUUID(), false);
        Training training = new Training(null, title, LAST_DAY, new LearningHours(hours), "sertifikat", details);
        return ledger.credit(new Credit(SmallCity.STAFF_1_DINKES, training, "siasn " + UUID.randomUUID()), null)
                .orElseThrow();
    }

    private int latest() {
        return jdbc.sql("SELECT max(no) FROM ledger_export")
                .query(Integer.class)
                .single();
    }

    private String number(PersonId person) {
        return jdbc.sql("SELECT number FROM directory_person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private static String text(org.springframework.mock.web.MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private Visitor as(String login) {
        return new Visitors(portal).signIn(personas.username(login), Personas.PASSWORD);
    }
}
