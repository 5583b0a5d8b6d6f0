package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.CompletionTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.EvaluationLevel;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** HR analysts keep the programmes: what counts legally by versions, the rest where it stands. */
@IntegrationTest
class ProgrammeKeepingIT {

    private static final String CODE = "UJI-01";
    private static final String WHY = "Kurikulum baru ditetapkan";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Batches batches;

    @Autowired
    private BatchFixtures fixtures;

    @Autowired
    private Journal journal;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Programmes programmes;

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
        jdbc.sql("UPDATE batch SET programme_version = 1 WHERE programme = 'MP-01'")
                .update();
        jdbc.sql("DELETE FROM catalogue_programme_version WHERE programme = ? OR (programme = 'MP-01' AND version > 1)")
                .param(CODE)
                .update();
        jdbc.sql("DELETE FROM catalogue_programme WHERE code = ?").param(CODE).update();
    }

    @Test
    void anAnalystAddsAProgrammeThatHoldsFromToday() throws Exception {
        assertThat(add(Map.of()).getHeader("Location")).isEqualTo("/programmes/" + CODE);

        assertThat(page(visitor("pegawai")))
                .contains("Pelayanan Ramah", "24 JP", "Pejabat pengawas, Pelaksana", "Versi 1", WHY)
                .doesNotContain("Buat versi baru");
        assertThat(page(analyst)).contains("Buat versi baru", "Perbaiki keterangan", "Nonaktifkan");
        assertThat(catalogue.programme(CODE).learningHours().value()).isEqualTo(24);
        assertThat(journalled()).containsExactly("journal.catalogue.added");
    }

    @Test
    void refusesAtTheFieldAndKeepsWhatWasTyped() throws Exception {
        add(Map.of());

        assertRefused(add(Map.of()), "Kode ini sudah dipakai");
        assertRefused(add(Map.of("code", "uji 2")), "huruf besar");
        assertRefused(add(Map.of("code", "UJI-02", "reason", "ya")), "huruf");
        assertRefused(add(Map.of("code", "UJI-02", "most", "5")), "tidak dapat lebih kecil");
        assertRefused(add(Map.of("code", "UJI-02", "partner", "BKPSDM")), "Pilih penyelenggara lain");
        assertRefused(add(Map.of("code", "UJI-02", "learningHours", "")), "Wajib diisi");
        assertRefused(add(Map.of("code", "UJI-02", "field", "XXX")), "Pilih salah satu dari daftar");
        assertThat(catalogue.listProgrammes()).hasSize(19);
    }

    @Test
    void aCorrectionOfTextKeepsTheVersion() throws Exception {
        add(Map.of());

        MockHttpServletResponse done =
                send("/programmes/" + CODE + "/edit", with(text(), Map.of("name", "Pelayanan Sangat Ramah")));

        assertThat(done.getHeader("Location")).isEqualTo("/programmes/" + CODE);
        assertThat(page(analyst)).contains("Pelayanan Sangat Ramah", "versi 1").doesNotContain("Versi 2");
        assertThat(journalled()).containsExactly("journal.catalogue.added", "journal.catalogue.corrected");
    }

    @Test
    void whatCountsLegallyIsANewVersionFromItsDayAndTheOldOneStaysReadable() throws Exception {
        add(Map.of());
        LocalDate later = clock.today().plusDays(30);

        assertThat(renew(Map.of("learningHours", "32", "from", later.toString()))
                        .getHeader("Location"))
                .isEqualTo("/programmes/" + CODE);

        assertThat(page(analyst)).contains("Versi 1", "24 JP", "Versi 2", "32 JP", "Akan berlaku");
        assertThat(catalogue.programme(CODE).learningHours().value()).isEqualTo(24);
        assertThat(catalogue.versionOn(CODE, later.minusDays(1))).isEqualTo(1);
        assertThat(catalogue.versionOn(CODE, later)).isEqualTo(2);
        assertThat(journalled()).containsExactly("journal.catalogue.added", "journal.catalogue.renewed");

        assertRefused(renew(Map.of("from", clock.today().minusDays(1).toString())), "paling cepat hari ini");
        assertRefused(renew(Map.of("from", clock.today().toString())), "sebelum versi yang terakhir");
        assertRefused(renew(Map.of("learningHours", "32", "from", later.toString())), "Tidak ada yang berubah");
    }

    @Test
    void whatCompletingItAsksBelongsToTheVersion() throws Exception {
        add(Map.of());
        String later = clock.today().plusDays(30).toString();
        assertRefused(renew(Map.of("from", later, "remedial", "true")), "Isi dahulu nilai paling rendah");
        assertRefused(renew(Map.of("from", later, "passingScore", "101")), "100");
        assertRefused(
                renew(Map.of("from", later, "reading", "true")), "hanya dapat disyaratkan untuk pelatihan campuran");
        assertRefused(renew(Map.of("from", later, "delayedDays", "30")), "Centang dahulu L2");
        assertRefused(renew(Map.of("from", later, "levels", "L2", "delayedDays", "60")), "Pilih");

        renew(Map.of(
                "from",
                later,
                "passingScore",
                "75",
                "attendancePercent",
                "85",
                "remedial",
                "true",
                "levels",
                "L1,L2",
                "mode",
                "CAMPURAN",
                "reading",
                "true",
                "delayedDays",
                "30"));

        assertThat(programmes.terms(CODE, 2).completion())
                .isEqualTo(new CompletionTerms(
                        85, 75, true, true, false, Set.of(EvaluationLevel.L1, EvaluationLevel.L2), 30));
        assertThat(programmes.terms(CODE, 1).completion().measuresLearning()).isFalse();
        assertThat(page(analyst))
                .contains(
                        "Semua halaman wajib kursusnya dibaca",
                        "Kehadiran paling sedikit 85 %",
                        "Nilai paling rendah 75",
                        "L2 pembelajaran",
                        "Tanpa nilai",
                        "Tes tunda 30 hari");
        assertThat(analyst.open("/programmes/" + CODE + "/version").getContentAsString())
                .contains("value=\"85\"", "value=\"L2\" checked=\"checked\"");
    }

    @Test
    void aBatchKeepsTheVersionWithWhichItWasPlanned() throws Exception {
        fixtures.city();
        String before = fixtures.calling(3, Map.of());
        Map<String, String> hours =
                Map.of("learningHours", "40", "from", clock.today().toString());

        send("/programmes/MP-01/version", with(terms(), hours));

        assertThat(batches.batch(before).programmeVersion()).isEqualTo(1);
        assertThat(analyst.open("/batches/" + before).getContentAsString()).contains("30 JP");
        String after = fixtures.calling(3, Map.of());
        assertThat(batches.batch(after).programmeVersion()).isEqualTo(2);
        assertThat(analyst.open("/batches/" + after).getContentAsString()).contains("40 JP");
    }

    @Test
    void whatIsInactiveIsNoLongerOfferedButStaysReadable() throws Exception {
        add(Map.of());

        send("/programmes/" + CODE + "/state", Map.of("active", "false", "reason", "Diganti program lain"));

        assertThat(page(visitor("pegawai"))).contains("Program ini tidak aktif");
        assertThat(analyst.open("/batches/new").getContentAsString()).doesNotContain(CODE);

        send("/programmes/" + CODE + "/state", Map.of("active", "true", "reason", "Dibutuhkan kembali"));

        assertThat(analyst.open("/batches/new").getContentAsString()).contains(CODE);
        assertThat(journalled())
                .containsExactly(
                        "journal.catalogue.added", "journal.catalogue.deactivated", "journal.catalogue.activated");
    }

    private MockHttpServletResponse add(Map<String, String> other) {
        Map<String, String> form = with(text(), terms());
        form.put("code", CODE);
        return send("/programmes/new", with(form, other));
    }

    private MockHttpServletResponse renew(Map<String, String> other) {
        return send("/programmes/" + CODE + "/version", with(terms(), other));
    }

    private static Map<String, String> text() {
        return new LinkedHashMap<>(Map.of(
                "name", "Pelayanan Ramah",
                "nameEnglish", "Kind service",
                "field", "PLY",
                "form", "3",
                "heldBy", "BKPSDM",
                "fewest", "10",
                "most", "20",
                "curriculum", "Kurikulum BKPSDM"));
    }

    private static Map<String, String> terms() {
        return new LinkedHashMap<>(Map.of(
                "learningHours", "24",
                "mode", "KLASIKAL",
                "method", "Tatap muka tiga hari",
                "audience", "Petugas loket",
                "tiers", "PENGAWAS,PELAKSANA",
                "reason", WHY));
    }

    private static Map<String, String> with(Map<String, String> form, Map<String, String> other) {
        Map<String, String> all = new LinkedHashMap<>(form);
        all.putAll(other);
        return all;
    }

    private MockHttpServletResponse send(String path, Map<String, String> form) {
        List<String> fields = new ArrayList<>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return analyst.send(path, fields.toArray(String[]::new));
    }

    private static void assertRefused(MockHttpServletResponse answer, String words) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains(words, "Petugas loket");
    }

    private static String page(Visitor by) throws Exception {
        return by.open("/programmes/" + CODE).getContentAsString();
    }

    private List<String> journalled() {
        List<String> actions = journal.listOf(new CaseNumber("PROGRAMME-" + CODE)).stream()
                .map(JournalEntry::action)
                .toList();
        int first = actions.lastIndexOf("journal.catalogue.added");
        return actions.subList(Math.max(first, 0), actions.size());
    }

    private Visitor visitor(String name) {
        return personas.visitor(portal, name);
    }
}
