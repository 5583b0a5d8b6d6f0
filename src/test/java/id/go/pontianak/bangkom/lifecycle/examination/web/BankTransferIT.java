package id.go.pontianak.bangkom.lifecycle.examination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.lifecycle.examination.ExaminationFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A bank is taken along and brought into another programme: read whole, shown, then added once. */
@IntegrationTest
class BankTransferIT {

    private static final String BANK = "/programmes/GTA-01/bank";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor analyst;
    private ExaminationFixtures fixtures;

    @BeforeEach
    void signIn() {
        fixtures = new ExaminationFixtures(jdbc);
        fixtures.clear("GTA-01");
        personas = new Personas(accounts, jdbc);
        analyst = personas.visitor(portal, "analis");
    }

    @AfterEach
    void goHome() {
        personas.close();
        fixtures.clear("GTA-01");
    }

    @Test
    void theBankOfAnotherProgrammeIsShownThenAddedAndKnownTheSecondTime() throws Exception {
        byte[] gift = analyst.open("/programmes/MP-01/bank/export.gift").getContentAsByteArray();

        String preview = location(upload("bank.gift", gift));
        assertThat(page(preview)).contains("Soal baru: 20. Sudah ada: 0. Kesalahan: 0.", "b*) pemangku kepentingan");
        assertThat(page(BANK)).contains("Belum ada soal");

        assertThat(location(analyst.send(preview + "/confirm"))).isEqualTo(BANK);
        assertThat(page(BANK)).contains("20 soal", "menunggu persetujuan orang kedua");
        assertThat(analyst.send(preview + "/confirm").getStatus()).isEqualTo(409);

        assertThat(page(location(upload("bank.gift", gift)))).contains("Soal baru: 0. Sudah ada: 20.");
    }

    @Test
    void whatCameMeanwhileIsShownAgainBeforeAnythingIsAdded() throws Exception {
        String preview = location(upload("soal.txt", bytes("Apa itu WBS?\nA. ya\nB. tidak\nANSWER: B\n")));
        analyst.send(
                BANK + "/new",
                "topic",
                "T",
                "stem",
                "Apa itu  WBS?",
                "a",
                "x",
                "b",
                "y",
                "key",
                "a",
                "level",
                "1",
                "use",
                "test");

        assertThat(location(analyst.send(preview + "/confirm"))).isEqualTo(preview);
        assertThat(page(preview)).contains("Soal baru: 0. Sudah ada: 1.");
        assertThat(page(BANK)).contains("1 soal");
    }

    @Test
    void aFileWithFaultsAddsNothingAndNamesThemAll() throws Exception {
        String preview = location(upload("soal.csv", bytes("soal;a;b;kunci\nSatu?;ya;ya;a\nDua?;ya;;z\n")));

        assertThat(page(preview))
                .contains(
                        "tidak ada yang berubah di bank soal",
                        "Baris 2, kolom b",
                        "sama dengan pilihan lain",
                        "Baris 3, kolom kunci")
                .doesNotContain("/confirm");
        assertThat(analyst.send(preview + "/confirm").getStatus()).isEqualTo(409);
        assertThat(page(BANK)).contains("Belum ada soal");

        MockHttpServletResponse foreign = upload("gambar.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0});
        assertThat(foreign.getStatus()).isEqualTo(422);
        assertThat(foreign.getContentAsString()).contains("bukan lembar kerja");
        assertThat(upload("kosong.csv", new byte[0]).getStatus()).isEqualTo(422);
    }

    private MockHttpServletResponse upload(String name, byte[] content) {
        return analyst.exchange(multipart(BANK + "/import")
                .file(new MockMultipartFile("file", name, null, content))
                .with(csrf()));
    }

    private static String location(MockHttpServletResponse answer) {
        return Objects.requireNonNull(answer.getHeader("Location"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String page(String path) throws Exception {
        return analyst.open(path).getContentAsString();
    }
}
