package id.go.pontianak.bangkom.lifecycle.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.SheetRow;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training.Details;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
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
    void whatWasImportedStandsThereAndIsTakenBackWhenItIsCorrected() throws Exception {
        Visitor analyst = as("analis");
        Training wrong = training("Kursus terimpor", 3, 40);
        UUID imported = ledger.credit(
                        new Credit(SmallCity.STAFF_1_DINKES, wrong, "import:siasn:" + UUID.randomUUID()), null)
                .orElseThrow();
        ledger.correct(imported, training("Kursus terimpor benar", 3, 14), "JP keliru", SmallCity.ANALYST);

        assertThat(analyst.send("/ledger/export").getStatus()).isEqualTo(302);
        assertThat(text(analyst.open("/ledger/export/" + latest() + "/pembatalan.csv")))
                .contains("Kursus terimpor;", ";40;", "JP keliru");
        assertThat(text(analyst.open("/ledger/export/" + latest() + "/kursus.csv")))
                .contains("Kursus terimpor benar;")
                .doesNotContain(";40;");
        assertThat(text(analyst.open("/ledger/export"))).contains("hasil impor riwayat");
    }

    @Test
    void whoHasNoNumberYetWaitsAndNothingIsMadeOfThat() throws Exception {
        Visitor analyst = as("analis");
        PersonId person = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        credit("Kursus biasa", 3, 5);
        analyst.send("/ledger/export");
        ledger.credit(new Credit(person, training("Kursus tanpa NIP", 3, 9), "siasn " + UUID.randomUUID()), null);
        assertThat(text(analyst.open("/ledger/export")))
                .contains("belum mempunyai NIP", "Belum ada yang dapat dikirim")
                .doesNotContain("Buat berkas");
        assertThat(analyst.send("/ledger/export").getStatus()).isEqualTo(409);
        number(person, "198501012010011731");
        assertThat(text(analyst.open("/ledger/export"))).contains("Buat berkas");
        analyst.send("/ledger/export");
        assertThat(text(analyst.open("/ledger/export/" + latest() + "/kursus.csv")))
                .contains("Kursus tanpa NIP");
    }

    @Test
    void theNameOfACourseSaysWhichBatchAlsoAfterACorrection() throws Exception {
        Visitor analyst = as("analis");
        PersonId person = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        number(person, "198501012010011732");
        UUID credit = ledger.credit(
                        new Credit(
                                person, training("Manajemen Proyek", 3, 30), CreditSource.batch("MP01-2027-7", person)),
                        null)
                .orElseThrow();
        ledger.correct(credit, training("Manajemen Proyek", 3, 28), "JP keliru", SmallCity.ANALYST);
        analyst.send("/ledger/export");
        assertThat(text(analyst.open("/ledger/export/" + latest() + "/kursus.csv")))
                .contains(";28;", "Manajemen Proyek Angkatan MP01-2027-7;");
    }

    @Test
    void aResultThatTookThePlaceOfAClaimSaysItsBatchInEveryPart() throws Exception {
        Visitor analyst = as("analis");
        PersonId person = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        number(person, "198501012010011733");
        UUID claim = ledger.credit(
                        new Credit(
                                person, training("Manajemen Proyek", 3, 8), CreditSource.external("SIASN-" + person)),
                        null)
                .orElseThrow();
        String source = CreditSource.batch("MP01-2027-8", person);
        ledger.supersede(
                ledger.entry(claim),
                new Credit(person, training("Manajemen Proyek", 3, 30), source),
                "Hasil resmi",
                SmallCity.ANALYST);
        analyst.send("/ledger/export");
        assertThat(text(analyst.open("/ledger/export/" + latest() + "/kursus.csv")))
                .containsPattern("198501012010011733.*;30;.*;Manajemen Proyek Angkatan MP01-2027-8;");

        UUID official = ledger.findLatest(source).orElseThrow().id();
        ledger.correct(official, training("Manajemen Proyek", 3, 29), "JP keliru", SmallCity.ANALYST);
        analyst.send("/ledger/export");
        assertThat(text(analyst.open("/ledger/export/" + latest() + "/kursus.csv")))
                .containsPattern("198501012010011733.*;29;.*;Manajemen Proyek Angkatan MP01-2027-8;");
        assertThat(text(analyst.open("/ledger/export/" + latest() + "/pembatalan.csv")))
                .containsPattern("198501012010011733.*;Manajemen Proyek Angkatan MP01-2027-8;.*;30;");
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

    private static Training training(String title, int form, int hours) {
        Details details = new Details(LAST_DAY.minusDays(4), "BPSDM", form, "N-" + UUID.randomUUID(), false);
        return new Training(null, title, LAST_DAY, new LearningHours(hours), "sertifikat", details);
    }

    private UUID credit(String title, int form, int hours) {
        return ledger.credit(
                        new Credit(
                                SmallCity.STAFF_1_DINKES, training(title, form, hours), "siasn " + UUID.randomUUID()),
                        null)
                .orElseThrow();
    }

    private int latest() {
        return jdbc.sql("SELECT max(no) FROM ledger_export")
                .query(Integer.class)
                .single();
    }

    private void number(PersonId person, String number) {
        jdbc.sql("UPDATE directory_person SET number = ? WHERE id = ?")
                .params(number, person.value())
                .update();
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
        return personas.visitor(portal, login);
    }
}
