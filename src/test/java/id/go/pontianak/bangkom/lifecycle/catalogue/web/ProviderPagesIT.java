package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
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

/** HR knows who holds trainings, until when they are accredited, and whom to write to. */
@IntegrationTest
class ProviderPagesIT {

    private static final String CODE = "UJI-LEMBAGA";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Journal journal;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor analyst;

    @BeforeEach
    void signIn() {
        personas = new Personas(accounts, jdbc);
        analyst = visitor("analis");
    }

    @AfterEach
    void goHome() {
        personas.close();
        jdbc.sql("DELETE FROM catalogue_provider WHERE code = ?").param(CODE).update();
    }

    @Test
    void theListAndThePageSayWhoHoldsWhat() throws Exception {
        assertThat(analyst.open("/providers").getContentAsString())
                .contains("Lembaga Administrasi Negara", "BPSDM-KALBAR", "Belum dicatat");
        assertThat(analyst.open("/providers?search=arsip").getContentAsString())
                .contains("ANRI", "DISPUSIP")
                .doesNotContain("BPSDM-KALBAR");
        assertThat(visitor("auditor").open("/providers/LAN").getContentAsString())
                .contains("Pelatihan Kepemimpinan Nasional Tingkat II", "Webinar Kebijakan Manajemen ASN")
                .doesNotContain("Ubah penyelenggara");
        assertThat(visitor("pegawai").open("/providers").getStatus()).isEqualTo(404);
    }

    @Test
    void anAnalystAddsAProviderAndChangesIt() throws Exception {
        assertThat(send("/providers/new", Map.of("code", CODE)).getHeader("Location"))
                .isEqualTo("/providers/" + CODE);
        assertThat(page())
                .contains("Lembaga Uji", "LAN, peringkat A", "ibu@lembaga.example", "Diberi oleh penyelenggara");
        assertThat(analyst.open("/programmes/new").getContentAsString()).contains("Lembaga Uji");

        String yesterday = clock.today().minusDays(1).toString();
        send("/providers/" + CODE + "/edit", Map.of("accreditedUntil", yesterday, "state", "inactive"));

        assertThat(page()).contains("Sudah berakhir", "tidak ditawarkan untuk program lain");
        assertThat(analyst.open("/programmes/new").getContentAsString()).doesNotContain("Lembaga Uji");
        List<String> journalled = journal.listOf(new CaseNumber("PROVIDER-" + CODE)).stream()
                .map(JournalEntry::action)
                .toList();
        assertThat(journalled.subList(journalled.lastIndexOf("journal.provider.added"), journalled.size()))
                .containsExactly("journal.provider.added", "journal.provider.changed");
    }

    @Test
    void refusesAtTheFieldAndKeepsWhatWasTyped() throws Exception {
        send("/providers/new", Map.of("code", CODE));

        assertRefused(send("/providers/new", Map.of("code", CODE)), "Kode ini sudah dipakai");
        assertRefused(send("/providers/new", Map.of("code", "a b")), "huruf besar");
        assertRefused(send("/providers/new", Map.of("code", "UJI-2", "contactEmail", "bukan surel")), "surel yang sah");
        assertRefused(
                send("/providers/" + CODE + "/edit", Map.of("accreditation", "", "accreditedUntil", "2027-01-01")),
                "Isi akreditasinya");
        assertRefused(send("/providers/" + CODE + "/edit", Map.of()), "Tidak ada yang berubah");
    }

    private MockHttpServletResponse send(String path, Map<String, String> other) {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "name", "Lembaga Uji",
                "kind", "LEMBAGA",
                "accreditation", "LAN, peringkat A",
                "contactName", "Ibu Uji",
                "contactEmail", "ibu@lembaga.example",
                "issuesOwnNumbers", "false",
                "state", "active"));
        form.putAll(other);
        List<String> fields = new ArrayList<>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return analyst.send(path, fields.toArray(String[]::new));
    }

    private static void assertRefused(MockHttpServletResponse answer, String words) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(words, "Ibu Uji");
    }

    private String page() throws Exception {
        return analyst.open("/providers/" + CODE).getContentAsString();
    }

    private Visitor visitor(String name) {
        return personas.visitor(portal, name);
    }
}
