package id.go.pontianak.bangkom.lifecycle.result;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.spreadsheet.CellValue;
import id.go.pontianak.bangkom.foundation.spreadsheet.SpreadsheetReader;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.reminder.DailyReminder;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlanning;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.scorm.Packages;
import id.go.pontianak.bangkom.lifecycle.scorm.Playing;
import id.go.pontianak.bangkom.lifecycle.scorm.Report;
import id.go.pontianak.bangkom.lifecycle.scorm.ScormFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of a self-paced batch: what is asked of a learner, his practice log, and the superior who confirms it. */
@IntegrationTest
class SelfPacedPagesIT {

    private static final String COURSE = "/learning/ETK-01";
    private static final String LOG = COURSE + "/practice";
    private static final PersonId LEARNER = SmallCity.STAFF_1_DINKES;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ResultFixtures fixtures;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private BatchPlanning planning;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private List<DailyReminder> reminders;

    @Autowired
    private Packages packages;

    @Autowired
    private Playing playing;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor learner;
    private String batch = "";

    @BeforeEach
    void somebodyHasASeat() {
        personas = new Personas(accounts, jdbc);
        fixtures.city();
        jdbc.sql("UPDATE learning_course SET practice_entries = 1, practice_minutes = 15 WHERE programme = 'ETK-01'")
                .update();
        batch = running();
        learner = as("pegawai");
    }

    @AfterEach
    void goHome() {
        jdbc.sql("UPDATE learning_course SET practice_entries = 0, practice_minutes = 0 WHERE programme = 'ETK-01'")
                .update();
        jdbc.sql("UPDATE batch_seat SET state = 'RELEASED' WHERE batch = ?")
                .param(batch)
                .update();
        jdbc.sql(
                        "UPDATE participant_participant SET state = 'WITHDRAWN', reason = 'Uji selesai', withdrawn_by = person, "
                                + "withdrawn_at = now() WHERE batch = ?")
                .param(batch)
                .update();
        ScormFixtures.clear(jdbc);
        personas.close();
    }

    @Test
    void sayWhatIsAskedAndLeadThroughThePractice() throws Exception {
        assertThat(text(learner.open(COURSE)))
                .contains(
                        "Yang diminta untuk memperoleh",
                        "Soal sedang disiapkan",
                        "2 halaman wajib belum dibaca",
                        "Catatan praktik")
                .contains("28 Februari 2027");
        assertThat(text(learner.open("/learning")))
                .contains("Mulai belajar", "sekitar 25 menit membaca lagi, di luar tes dan praktik", " JP bila lulus");
        assertThat(text(learner.open("/ledger/me")))
                .as("what the seat may bring")
                .contains("Sedang berjalan, belum dihitung", "/batches/" + batch);
        assertThat(text(learner.open(LOG))).contains("Buka halaman pertama materi dahulu");
        learner.open(COURSE + "/nilai-dasar");

        MockHttpServletResponse refused =
                learner.send(LOG, "day", "2026-12-13", "place", "Loket", "what", "Melayani warga.");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("href=\"#day\"", "Melayani warga.");
        assertThat(learner.send(LOG, "day", "besok", "place", "Loket", "what", "Melayani.")
                        .getStatus())
                .isEqualTo(422);
        entry("Melayani warga lanjut usia.");
        entry("Keliru.");
        assertThat(text(learner.open(LOG))).contains("2 dari 1 kegiatan dicatat", "Kirim untuk dikonfirmasi atasan");
        assertThat(learner.send(LOG + "/2/remove").getRedirectedUrl()).isEqualTo(LOG);
        assertThat(learner.send(LOG + "/2/remove").getStatus()).isEqualTo(404);
        assertThat(learner.send(LOG + "/x/remove").getStatus()).isEqualTo(404);
        assertThat(learner.send(LOG + "/send").getRedirectedUrl()).isEqualTo(LOG);
        assertThat(text(learner.open(LOG)))
                .contains("Menunggu konfirmasi atasan Anda")
                .doesNotContain("Simpan kegiatan");
        assertThat(learner.send(LOG + "/send").getStatus()).isEqualTo(409);
        confirmed();
        assertThat(text(learner.open(LOG))).contains("Dikonfirmasi atasan");
    }

    @Test
    void whoLooksAfterLearnersSeesHowFarTheyAreAndOthersDoNot() throws Exception {
        String progress = "/batches/" + batch + "/learning";
        learner.open(COURSE + "/nilai-dasar");
        learner.send(COURSE + "/nilai-dasar/done");
        for (String persona : List.of("atasan", "pengelola", "analis", "auditor")) {
            assertThat(text(as(persona).open(progress)))
                    .as(persona)
                    .contains(
                            "Rini Anggraini",
                            "40 persen",
                            "0 dari 1 peserta sudah selesai",
                            "terakhir membuka 14 Desember 2026");
        }
        for (String persona : List.of("pegawai", "pegawai-lain", "atasan-lain", "pengelola-lain", "admin")) {
            assertThat(as(persona).open(progress).getStatus()).as(persona).isEqualTo(404);
        }
    }

    @Test
    void whatPackagesReportedIsReadByWhoLooksAfterLearnersAndMarkedAsTheirWord() throws Exception {
        String reports = "/batches/" + batch + "/packages";
        Visitor analyst = as("analis");
        assertThat(analyst.open(reports).getStatus()).as("no package").isEqualTo(404);
        UUID id = packages.add(SmallCity.ANALYST, "ETK-01", ScormFixtures.packageOf("Melayani dengan senyum", ""));
        assertThat(text(analyst.open(reports))).contains("Belum ada paket yang melaporkan");
        assertThat(playing.save(LEARNER, id, new Report("passed", new BigDecimal("87.5"), "", "", 600, 1)))
                .isTrue();

        for (String persona : List.of("atasan", "pengelola", "analis", "auditor")) {
            assertThat(text(as(persona).open(reports)))
                    .as(persona)
                    .contains(
                            "Rini Anggraini",
                            "Melayani dengan senyum",
                            "Lulus menurut paket",
                            "Nilai 87,5, dilaporkan paket",
                            "10 menit");
        }
        assertThat(text(analyst.open("/batches/" + batch))).contains("href=\"" + reports + "\"");
        List<List<String>> sheet = new ArrayList<>();
        new SpreadsheetReader()
                .read(
                        "laporan.xlsx",
                        analyst.open(reports + ".xlsx").getContentAsByteArray(),
                        row -> sheet.add(
                                row.cells().stream().map(CellValue::text).toList()));
        assertThat(sheet.get(0)).contains("Nilai (dilaporkan paket)");
        assertThat(sheet.get(1)).contains("Rini Anggraini", "Melayani dengan senyum", "Lulus menurut paket", "87.50");
        for (String persona : List.of("pegawai", "pegawai-lain", "atasan-lain", "pengelola-lain", "admin")) {
            assertThat(as(persona).open(reports).getStatus()).as(persona).isEqualTo(404);
            assertThat(as(persona).open(reports + ".xlsx").getStatus())
                    .as(persona)
                    .isEqualTo(404);
        }
    }

    @Test
    void whoIsBehindIsToldWeeklyAndBeforeTheEndAndHisSuperiorsInOneLine() {
        clock.set(LocalDate.of(2027, 1, 18), LocalTime.of(8, 0));
        remind();
        remind();
        assertThat(told("learning/behind")).isEqualTo(1);
        assertThat(told("learning/staffBehind")).isEqualTo(2);
        clock.set(LocalDate.of(2027, 1, 22), LocalTime.of(8, 0));
        remind();
        assertThat(told("learning/behind")).isEqualTo(2);
        clock.set(LocalDate.of(2027, 2, 22), LocalTime.of(8, 0));
        remind();
        clock.set(LocalDate.of(2027, 2, 26), LocalTime.of(8, 0));
        remind();
        assertThat(told("learning/closing")).isEqualTo(2);
    }

    private void remind() {
        reminders.forEach(reminder -> reminder.remind(clock.today()));
        runs.workAll();
    }

    private int told(String template) {
        return jdbc.sql("SELECT count(*) FROM notification_notice WHERE template = ? AND case_number = ?")
                .params(template, batch)
                .query(Integer.class)
                .single();
    }

    private void confirmed() throws Exception {
        UUID id = jdbc.sql("SELECT id FROM request WHERE kind = 'learning-practice' AND subject = ? AND state = 'OPEN'")
                .param(LEARNER.value())
                .query(UUID.class)
                .single();
        String page = "/learning/confirmations/" + id;
        assertThat(as("kepala").open(page).getStatus()).isEqualTo(404);
        assertThat(learner.open(page).getStatus()).isEqualTo(404);
        Visitor superior = as("atasan");
        assertThat(superior.open("/tasks/" + id).getRedirectedUrl()).isEqualTo(page);
        assertThat(text(superior.open(page))).contains("Rini Anggraini", "Melayani warga lanjut usia.", "Kembalikan");
        assertThat(jdbc.sql("SELECT count(*) FROM access_opening WHERE subject = ? AND key = ?")
                        .params(LEARNER.value(), batch)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(superior.send(page + "/return", "reason", "").getStatus()).isEqualTo(422);
        assertThat(superior.send(page + "/confirm").getRedirectedUrl()).isEqualTo(page);
        assertThat(text(superior.open(page))).contains("sudah diputuskan").doesNotContain("Kembalikan");
        assertThat(superior.send(page + "/confirm").getStatus()).isEqualTo(409);
    }

    private void entry(String what) {
        assertThat(learner.send(LOG, "day", clock.today().toString(), "place", "Loket", "what", what)
                        .getRedirectedUrl())
                .isEqualTo(LOG);
    }

    private String running() {
        Schedule usual = BatchFixtures.schedule();
        String number = planning.plan(
                new BatchPlan(
                        "ETK-01",
                        new Schedule(
                                usual.opens(),
                                usual.nominationDeadline(),
                                usual.selectionDate(),
                                LocalDate.of(2026, 12, 14),
                                LocalDate.of(2027, 2, 28)),
                        Batch.Mode.MANDIRI,
                        Batch.Location.IN_TOWN,
                        "Daring",
                        new BatchPlan.Seating(1, Map.of())),
                SmallCity.ANALYST);
        driver.fireTimer(number, BatchElements.EVENT_OPENING_DATE_REACHED);
        candidacies.ready(number, "1", LEARNER, "DINKES");
        batches.toSelection(number);
        batches.start(number);
        return number;
    }

    private Visitor as(String persona) {
        return personas.visitor(portal, persona);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
