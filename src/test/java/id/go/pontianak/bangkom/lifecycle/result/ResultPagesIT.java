package id.go.pontianak.bangkom.lifecycle.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The results of a batch on their pages: seen with their reasons, entered, taken, imported, printed, handed up. */
@IntegrationTest
class ResultPagesIT {

    private static final AtomicInteger NUMBERED = new AtomicInteger();

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ResultFixtures fixtures;

    @Autowired
    private Results results;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor analyst;
    private String batch = "";
    private String page = "";
    private List<PersonId> people = List.of();

    @BeforeEach
    void ended() {
        personas = new Personas(accounts, jdbc);
        fixtures.city();
        batch = fixtures.opened(2);
        people = fixtures.people(batch);
        page = "/batches/" + batch + "/results";
        analyst = as("analis");
        numbered();
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    @Test
    void showWhoLacksWhatAndAreTakenAndHandedUp() throws Exception {
        assertThat(text(analyst.open(page)))
                .contains("Kehadiran belum tercatat", "Belum ada hasil", "2 peserta belum mempunyai hasil");
        assertThat(redirect(send(person(0), "attendance", "100", "post", "85"))).isEqualTo(page);
        MockHttpServletResponse refused = send(person(1), "outcome", "PASSED", "attendance", "82", "post", "90");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("href=\"#note\"", "value=\"82\"");
        send(person(1), "attendance", "82", "post", "90");
        assertThat(text(analyst.open(page)))
                .contains("Usul: Lulus", "Usul: Tidak lulus", "Kehadiran 82 persen, kurang dari syarat 90 persen")
                .contains("Terima 2 usul");

        assertThat(redirect(send(page + "/accept"))).isEqualTo(page);
        assertThat(text(analyst.open(page))).contains("Serahkan untuk diverifikasi");
        assertThat(redirect(send(page + "/hand-up", "seen", version()))).isEqualTo(page);
        assertThat(text(analyst.open(page)))
                .contains("Hasil diverifikasi")
                .doesNotContain("Serahkan untuk diverifikasi");
        assertThat(send(person(0), "attendance", "50").getStatus()).isEqualTo(409);
        String task = "/tasks/" + driver.task(ResultCase.numberOf(batch)).id();
        assertThat(text(as("kabid").open(page))).contains("Peserta 01", "Lulus");
        assertThat(as("analis").open(task).getStatus()).isEqualTo(404);
    }

    @Test
    void areHandedUpOnlyAsTheyWereSeen() throws Exception {
        String seen = version();
        send(person(0), "outcome", "DROPPED", "attendance", "100", "post", "85", "note", "Pindah tugas ke luar kota");
        MockHttpServletResponse stale = send(page + "/hand-up", "seen", seen);
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(results.find(batch).orElseThrow().status()).isEqualTo(ResultStatus.RECORDING);
    }

    @Test
    void areNobodyElsesBusinessAndLeaveAnEventWhereOneIsOpened() {
        for (String stranger : List.of("pegawai", "atasan", "pengelola", "kepala", "admin")) {
            assertThat(as(stranger).open(page).getStatus()).as(stranger).isEqualTo(404);
            assertThat(as(stranger).open(person(0)).getStatus()).as(stranger).isEqualTo(404);
        }
        assertThat(as("auditor").open(page).getStatus()).isEqualTo(200);
        assertThat(as("auditor").open(person(0)).getStatus()).isEqualTo(404);
        assertThat(analyst.open(person(0)).getStatus()).isEqualTo(200);
        assertThat(jdbc.sql("SELECT count(*) FROM access_opening WHERE subject = ? AND key = ?")
                        .params(people.get(0).value(), ResultCase.numberOf(batch))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void comeFromTheListOfAnOrganiserOrItIsSaidWhatIsWrongWithIt() throws Exception {
        String faulty = "nip;kehadiran;pasca;hasil;catatan\n199001012020121999;100;80;Lulus;\n" + number(0)
                + ";100;101;Lulus;\n" + number(1) + ";80;90;Juara;\n";
        String said = text(upload(faulty));
        assertThat(said)
                .contains("3 kesalahan", "Tidak ada pegawai dengan NIP", "Nilai 101 bukan angka", "Juara")
                .contains("Baris 2", "Baris 3", "Baris 4");
        assertThat(text(upload("nip;kehadiran;pasca\n"))).contains("Belum ada data");
        assertThat(text(upload("nip;kehadiran;pasca;hasil\n" + number(0) + ";50;90;Lulus\n")))
                .contains("isi alasannya pada kolom catatan");
        assertThat(results.find(batch).orElseThrow().version()).isEqualTo(1);

        MockHttpServletResponse taken = upload("nip;kehadiran;pasca;hasil;catatan\n" + number(0) + ";100;80,5;Lulus;\n"
                + number(1) + ";50;90;Lulus;Sakit, dibuktikan surat dokter\n");
        assertThat(taken.getRedirectedUrl()).isEqualTo(page);
        assertThat(text(analyst.open(page)))
                .contains("nilai 80,5", "Nilai 80,5, nilai lulus 70", "Alasan: Sakit, dibuktikan surat dokter");
    }

    @Test
    void arePrintedAsMinutesWithTheSameRowsAsTheSpreadsheet() throws Exception {
        send(person(0), "outcome", "PASSED", "attendance", "100", "post", "85");
        MockHttpServletResponse pdf = analyst.open(page + "/minutes.pdf");
        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(pdf.getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Berita Acara Penetapan Hasil", "KONSEP", "Peserta 01", "Dari 2 peserta", "Lulus 1");
        }
        MockHttpServletResponse xlsx = analyst.open(page + "/minutes.xlsx");
        assertThat(xlsx.getContentType()).contains("spreadsheetml");
        assertThat(xlsx.getContentAsByteArray()).hasSizeGreaterThan(1000);
    }

    private String person(int at) {
        return page + '/' + people.get(at);
    }

    private String version() {
        return String.valueOf(results.find(batch).orElseThrow().version());
    }

    /** The numbers by which a list names them. */
    private void numbered() {
        for (PersonId person : people) {
            int some = NUMBERED.incrementAndGet();
            String number = "1990%02d052016032%03d".formatted(some / 900 + 1, some % 900 + 1);
            jdbc.sql("UPDATE directory_person SET number = ? WHERE id = ?")
                    .params(number, person.value())
                    .update();
        }
    }

    private String number(int at) {
        return jdbc.sql("SELECT number FROM directory_person WHERE id = ?")
                .param(people.get(at).value())
                .query(String.class)
                .single();
    }

    private MockHttpServletResponse upload(String content) {
        return analyst.exchange(multipart(page + "/import")
                .file(new MockMultipartFile("file", "hasil.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8)))
                .with(csrf()));
    }

    private MockHttpServletResponse send(String address, String... fields) {
        MockHttpServletRequestBuilder form = post(address).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            form = form.param(fields[at], fields[at + 1]);
        }
        return analyst.exchange(form);
    }

    private static String redirect(MockHttpServletResponse response) {
        assertThat(response.getStatus()).isEqualTo(302);
        return String.valueOf(response.getRedirectedUrl());
    }

    private Visitor as(String name) {
        return personas.visitor(portal, name);
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
