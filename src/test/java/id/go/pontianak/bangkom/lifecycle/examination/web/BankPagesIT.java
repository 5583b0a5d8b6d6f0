package id.go.pontianak.bangkom.lifecycle.examination.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.examination.BankKeeping;
import id.go.pontianak.bangkom.lifecycle.examination.ExaminationFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** HR keeps the question bank of a programme: written, read by a second person, changed by a version, withdrawn with a reason. */
@IntegrationTest
class BankPagesIT {

    private static final String BANK = "/programmes/GTA-01/bank";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BankKeeping keeping;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Journal journal;

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
        processDriver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
        analyst = personas.visitor(portal, "analis");
    }

    @AfterEach
    void goHome() {
        personas.close();
        fixtures.clear("GTA-01");
    }

    @Test
    void theFirstBanksAreThereAndFoundByTopicAndWords() throws Exception {
        assertThat(page("/programmes/MP-01/bank")).contains("20 soal", "Menguraikan pekerjaan menjadi bagian kecil");
        assertThat(page("/programmes/MP-01/bank?topic=Kontrak"))
                .contains("3 soal", "Berita acara yang menyatakan")
                .doesNotContain("Menguraikan pekerjaan");
        assertThat(page("/programmes/TIK-01/bank?search=phishing")).contains("1 soal", "memasukkan kata sandi");
        assertThat(page("/programmes/KES-01/bank")).contains("15 soal", "Latihan");
        assertThat(page("/programmes/ETK-01/bank?search=100%25")).contains("Tidak ada soal yang cocok");
        assertThat(page("/programmes/MP-01")).contains("/programmes/MP-01/bank");
    }

    @Test
    void anEmptyBankSaysHowItBegins() throws Exception {
        assertThat(page(BANK)).contains("Belum ada soal", BANK + "/new");
    }

    @Test
    void aQuestionIsWrittenApprovedByAnotherChangedAndWithdrawn() throws Exception {
        assertThat(send("/new", Map.of()).getHeader("Location")).isEqualTo(BANK);
        assertThat(page(BANK + "/1")).contains("Menunggu persetujuan", "Apa itu &lt;b&gt;WBS&lt;/b&gt;?");
        assertThat(page(BANK + "/1")).doesNotContain("Setujui soal ini");
        assertThat(analyst.send(BANK + "/1/approve").getStatus()).isEqualTo(422);

        keeping.approve(SmallCity.ANALYST_2, "GTA-01", 1);
        assertThat(page(BANK + "/1")).contains("Disetujui");

        send("/1/edit", Map.of("key", "c", "explanation", "Sudah diperiksa."));
        assertThat(page(BANK + "/1"))
                .contains("Versi 2", "Menunggu persetujuan", "Versi sebelumnya", "Sudah diperiksa.");

        assertThat(analyst.send(BANK + "/1/withdraw", "reason", "pendek").getStatus())
                .isEqualTo(422);
        analyst.send(BANK + "/1/withdraw", "reason", "Kuncinya diragukan ahli");
        assertThat(page(BANK + "/1"))
                .contains("Kuncinya diragukan ahli", "Ditarik")
                .doesNotContain("Ubah soal");
        assertThat(page(BANK)).contains("Tidak ada soal").doesNotContain("WBS");
        assertThat(page(BANK + "?state=withdrawn")).contains("WBS");
        assertThat(send("/1/edit", Map.of("key", "d")).getStatus()).isEqualTo(409);
        assertThat(journal.listOf(new CaseNumber("BANK-GTA-01")).stream()
                        .map(JournalEntry::action)
                        .toList())
                .endsWith(
                        "journal.bank.added",
                        "journal.bank.approved",
                        "journal.bank.changed",
                        "journal.bank.withdrawn");
    }

    @Test
    void refusesAtTheFieldAndKeepsWhatWasTyped() throws Exception {
        send("/new", Map.of());

        assertRefused(send("/new", Map.of()), "Soal yang sama sudah ada: nomor 1");
        assertRefused(send("/new", Map.of("stem", "Lain?", "b", "")), "Isian ini wajib diisi");
        assertRefused(send("/new", Map.of("stem", "Lain?", "key", "f")), "Pilih kunci di antara pilihan yang diisi");
        assertRefused(send("/new", Map.of("stem", "Lain?", "c", "SATU")), "sama dengan pilihan lain");
        assertRefused(send("/1/edit", Map.of()), "Tidak ada yang berubah");
    }

    @Test
    void theRulesOfTheTestAreSetAndRefusedBeyondTheirBounds() throws Exception {
        assertThat(page(BANK)).contains("Tes berlangsung 20 menit dan lulus mulai nilai 70");
        analyst.send(BANK + "/rules", "minutes", "45", "passing", "75");
        assertThat(page(BANK)).contains("Tes berlangsung 45 menit dan lulus mulai nilai 75");
        assertThat(page("/programmes/MP-01/bank")).contains("Tes berlangsung 30 menit");
        assertThat(analyst.send(BANK + "/rules", "minutes", "0", "passing", "75")
                        .getStatus())
                .isEqualTo(422);
        assertThat(analyst.send(BANK + "/rules", "minutes", "45", "passing", "101")
                        .getStatus())
                .isEqualTo(422);
        assertThat(analyst.send(BANK + "/rules", "minutes", "45", "passing", "75")
                        .getContentAsString())
                .contains("Tidak ada yang berubah");
    }

    @Test
    void whatParticipantsSeeHasNoKeysAndWhatIsPrintedHas() throws Exception {
        send("/new", Map.of());
        send("/new", Map.of("stem", "Hanya latihan?", "use", "practice"));

        assertThat(page(BANK + "/preview")).contains("WBS", "dua").doesNotContain("Karena dua.", "Hanya latihan");
        assertThat(page(BANK + "/print"))
                .contains("Kunci tes", "<strong>b</strong>")
                .doesNotContain("Hanya latihan");
    }

    @Test
    void whoKeepsNoBankIsAnsweredAsIfThereWereNone() {
        for (String name : List.of("pegawai", "kepala", "kabid", "auditor", "admin")) {
            Visitor other = personas.visitor(portal, name);
            assertThat(other.open("/programmes/MP-01/bank/print").getStatus())
                    .as(name)
                    .isEqualTo(404);
        }
    }

    private MockHttpServletResponse send(String path, Map<String, String> other) {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "topic",
                "Perencanaan",
                "stem",
                "Apa itu <b>WBS</b>?",
                "a",
                "satu",
                "b",
                "dua",
                "c",
                "tiga",
                "key",
                "b"));
        form.putAll(Map.of("explanation", "Karena dua.", "level", "2", "use", "test"));
        form.putAll(other);
        List<String> fields = new ArrayList<>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return analyst.send(BANK + path, fields.toArray(String[]::new));
    }

    private static void assertRefused(MockHttpServletResponse answer, String words) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(words, "Karena dua.");
    }

    private String page(String path) throws Exception {
        return analyst.open(path).getContentAsString();
    }
}
