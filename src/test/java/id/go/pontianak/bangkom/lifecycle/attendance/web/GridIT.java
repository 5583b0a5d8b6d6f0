package id.go.pontianak.bangkom.lifecycle.attendance.web;

import static id.go.pontianak.bangkom.lifecycle.attendance.AttendanceFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceFixtures;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Entry;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Source;
import id.go.pontianak.bangkom.lifecycle.attendance.Mark;
import id.go.pontianak.bangkom.lifecycle.attendance.MarkState;
import id.go.pontianak.bangkom.lifecycle.attendance.Way;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.MarkRows;
import id.go.pontianak.bangkom.lifecycle.participant.Withdrawals;
import id.go.pontianak.bangkom.lifecycle.session.SessionMoves;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.lifecycle.session.StaffEntry;
import id.go.pontianak.bangkom.lifecycle.session.StaffKeeping;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Statements;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.Duration;
import java.time.LocalTime;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The organiser enters the list: cell by cell, or as a whole from paper. */
@IntegrationTest
class GridIT {

    private static final PersonId RINI = SmallCity.STAFF_1_DINKES;
    private static final PersonId EKO = SmallCity.STAFF_2_DINKES;
    private static final PersonId SITI = SmallCity.STAFF_5_DINKES;
    private static final String REASON = "Telepon peserta mati";

    @Autowired
    private Withdrawals withdrawals;

    @Autowired
    private Statements statements;

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private AttendanceFixtures fixtures;

    @Autowired
    private AttendanceKeeping keeping;

    @Autowired
    private StaffKeeping staff;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private SessionMoves moves;

    @Autowired
    private MarkRows marks;

    @Autowired
    private ProcessDriver processDriver;

    private Personas personas;
    private Visitors visitors;
    private Visitor analyst;
    private String batch = "";
    private UUID morning = new UUID(0, 0);
    private UUID afternoon = new UUID(0, 0);

    @BeforeEach
    void sessions() {
        personas = new Personas(accounts, jdbc);
        visitors = new Visitors(portal);
        batch = fixtures.batch(List.of(RINI, EKO, SITI));
        morning = fixtures.session(batch, "Pembukaan", MONDAY, "08:00", "10:15");
        afternoon = fixtures.session(batch, "Jadwal", MONDAY, "13:00", "16:45");
        clock.set(MONDAY, LocalTime.of(9, 0));
        analyst = visitors.signIn(personas.username("analis"), Personas.PASSWORD);
    }

    @AfterEach
    void goHome() {
        personas.close();
        fixtures.clear();
    }

    @Test
    void oneCellIsKeptWithTheVersionThatWasSeenAndTakenBackForTenSeconds() throws Exception {
        MockHttpServletResponse saved = cell(RINI, 0, "SAKIT", REASON);
        assertThat(saved.getStatus()).isEqualTo(200);
        assertThat(saved.getContentAsString())
                .contains("Urungkan", "Dicatat oleh Putri Ayu", REASON)
                .doesNotContain("<html");
        assertThat(mark(RINI).state()).isEqualTo(MarkState.SAKIT);

        MockHttpServletResponse other = cell(RINI, 0, "HADIR", REASON);
        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString())
                .contains("Sementara itu orang lain mengubah catatan ini. Sekarang tercatat: Sakit.");
        assertThat(mark(RINI).version()).isEqualTo(1);

        assertThat(analyst.send(grid() + "/undo", "undo", name(RINI, 1)).getStatus())
                .isEqualTo(302);
        assertThat(mark(RINI).state()).isNull();
        cell(RINI, 2, "HADIR", REASON);
        clock.advance(Duration.ofSeconds(10));
        MockHttpServletResponse late = analyst.send(grid() + "/undo", "undo", name(RINI, 3));
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("dalam 10 detik");
        assertThat(page()).doesNotContain("Urungkan");
    }

    @Test
    void aReasonIsAskedAndWhatIsThereChangesWithAnEntryInTheJournal() throws Exception {
        MockHttpServletResponse without = cell(EKO, 0, "IZIN", "");
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(without.getContentAsString()).contains("role=\"alert\"");
        assertThat(marks.find(morning, EKO)).isEmpty();

        cell(EKO, 0, "IZIN", REASON);
        assertThat(processDriver.journal(batch)).doesNotContain("journal.attendance.changed");
        cell(EKO, 1, "HADIR", "Ternyata datang pukul 08.20");
        assertThat(processDriver.journal(batch)).contains("journal.attendance.changed");
        assertThat(mark(EKO).how()).isEqualTo(Way.MANUAL);
        assertThat(cell(EKO, 2, "LIBUR", REASON).getStatus()).isEqualTo(422);
        assertThat(cell(SmallCity.STAFF_1_PUPR, 0, "HADIR", REASON).getStatus()).isEqualTo(404);
    }

    @Test
    void aWholeListIsEnteredUnderOneReasonAndWhatOthersChangedMeanwhileStays() throws Exception {
        keeping.record(
                SmallCity.ANALYST, batch, new Entry(morning, SITI, MarkState.HADIR, 0), new Source(Way.MANUAL, REASON));
        keeping.record(
                SmallCity.ANALYST, batch, new Entry(morning, SITI, MarkState.IZIN, 1), new Source(Way.MANUAL, REASON));

        MockHttpServletResponse sent = analyst.send(
                grid(),
                "how",
                "PAPER",
                "reason",
                "Dari daftar yang ditandatangani",
                name(RINI, 0),
                "HADIR",
                name(EKO, 0),
                "TANPA_KETERANGAN",
                name(SITI, 1),
                "SAKIT");
        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(List.of(mark(RINI).state(), mark(EKO).state(), mark(SITI).state()))
                .containsExactly(MarkState.HADIR, MarkState.TANPA_KETERANGAN, MarkState.IZIN);
        assertThat(mark(RINI).how()).isEqualTo(Way.PAPER);
        assertThat(page()).contains("1 dari 3 hadir");

        // Untouched, though another one changed it since it was shown.
        analyst.send(grid(), "reason", "Dari daftar yang ditandatangani", name(SITI, 1), "HADIR");
        assertThat(mark(SITI).version()).isEqualTo(2);
        assertThat(analyst.send(grid(), "reason", "pendek", name(SITI, 2), "SAKIT")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void theListIsAlphabeticalNumberedFilteredAndThatOfTheWholeDay() throws Exception {
        String list = page();
        assertThat(list.indexOf("Eko Prasetyo"))
                .isPositive()
                .isLessThan(list.indexOf("Rini Anggraini"))
                .isLessThan(list.indexOf("Siti Rahmah"));
        assertThat(list).contains("Pembukaan", "Jadwal", "Belum tercatat (3)");
        assertThat(analyst.open(grid() + "?search=rini").getContentAsString())
                .contains("Kehadiran Rini")
                .doesNotContain("Kehadiran Eko");
        cell(RINI, 0, "HADIR", REASON);
        assertThat(analyst.open(grid() + "?missing=true").getContentAsString())
                .contains("Kehadiran Eko")
                .doesNotContain("Kehadiran Rini");
        assertThat(analyst.open(grid() + "?unit=PUPR").getContentAsString()).contains("Tidak ada peserta yang cocok");

        MockHttpServletResponse live = analyst.exchange(get(grid()).header("HX-Request", "true"));
        assertThat(live.getContentAsString())
                .contains("1 dari 3 hadir", "1. Eko Prasetyo")
                .doesNotContain("<html");
    }

    @Test
    void beforeTheSessionAndAfterItWasCancelledNothingIsRecorded() throws Exception {
        String later = "/batches/" + batch + "/sessions/" + afternoon + "/attendance";
        assertThat(analyst.open(later).getContentAsString()).contains("Sesi belum dimulai");
        MockHttpServletResponse early = analyst.send(later, "reason", REASON, "m-" + afternoon + "-0-" + RINI, "HADIR");
        assertThat(early.getStatus()).isEqualTo(409);
        assertThat(early.getContentAsString())
                .contains("Sesi belum dimulai. Catat kehadiran setelah sesi dimulai", REASON);

        moves.cancel(afternoon, "Pengajar berhalangan hadir", SmallCity.ANALYST);
        assertThat(analyst.open(later).getContentAsString()).contains("Sesi ini dibatalkan");
        clock.set(MONDAY, LocalTime.of(13, 0));
        assertThat(analyst.send(later, "reason", REASON, "m-" + afternoon + "-0-" + RINI, "HADIR")
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void theTrainerKeepsHisOwnSessionTheAuditorReadsAndForOthersThereIsNone() throws Exception {
        staff.assign(StaffEntry.of(batch, morning, Task.TRAINER, SmallCity.KABID1_PUPR), SmallCity.ANALYST);
        Visitor trainer = visitors.signIn(personas.username("atasan-lain"), Personas.PASSWORD);
        assertThat(trainer.open(grid()).getStatus()).isEqualTo(200);
        assertThat(trainer.open("/batches/" + batch + "/sessions/" + afternoon + "/attendance")
                        .getStatus())
                .isEqualTo(404);

        Visitor auditor = visitors.signIn(personas.username("auditor"), Personas.PASSWORD);
        assertThat(auditor.open(grid()).getContentAsString())
                .contains("Rini Anggraini")
                .doesNotContain("Simpan daftar hadir");
        assertThat(auditor.send(grid(), "reason", REASON, name(RINI, 0), "HADIR")
                        .getStatus())
                .isEqualTo(404);
        for (String name : List.of("pegawai", "atasan", "pengelola", "kepala", "admin")) {
            Visitor other = visitors.signIn(personas.username(name), Personas.PASSWORD);
            assertThat(other.open(grid()).getStatus()).as(name).isEqualTo(404);
            assertThat(other.open(grid() + ".pdf").getStatus()).as(name).isEqualTo(404);
            assertThat(other.send(grid(), "reason", REASON, name(RINI, 0), "HADIR")
                            .getStatus())
                    .as(name)
                    .isEqualTo(404);
        }
    }

    @Test
    void thePrintedListHasSignaturesThreeEmptyRowsAndTheSameOrder() throws Exception {
        MockHttpServletResponse pdf = analyst.open(grid() + ".pdf");
        assertThat(pdf.getHeader("Content-Disposition"))
                .contains("daftar-hadir-" + batch.toLowerCase() + "-sesi-1.pdf");
        try (PDDocument document = Loader.loadPDF(pdf.getContentAsByteArray())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("DAFTAR HADIR", "Tanda tangan", "Pembukaan", "Pengajar", "Penyelenggara");
            assertThat(text)
                    .containsSubsequence("1", "Eko Prasetyo", "2", "Rini Anggraini", "3", "Siti Rahmah", "4", "5", "6");
        }
        MockHttpServletResponse xlsx = analyst.open(grid() + ".xlsx");
        assertThat(xlsx.getStatus()).isEqualTo(200);
        assertThat(xlsx.getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void aPhotographOfTheSignedListIsKeptAndReadByItsKeepersAlone() throws Exception {
        assertThat(attach("foto.svg", "<svg/>".getBytes()).getStatus()).isEqualTo(422);
        assertThat(attach("kosong.jpg", new byte[0]).getStatus()).isEqualTo(422);
        byte[] picture = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
        assertThat(attach("daftar.jpg", picture).getStatus()).isEqualTo(302);

        String file = page().replaceAll("(?s).*href=\"(/files/[0-9a-f-]+)\".*", "$1");
        assertThat(analyst.open(file).getContentAsByteArray()).isEqualTo(picture);
        assertThat(visitors.signIn(personas.username("pegawai"), Personas.PASSWORD)
                        .open(file)
                        .getStatus())
                .isEqualTo(404);
        assertThat(processDriver.journal(batch)).contains("journal.attendance.listAttached");
    }

    /** The other session of the day is another trainer's: it is not among what the trainer sends back, so that nothing of the list is lost. */
    @Test
    void aTrainerOfOneSessionOfTheDaySavesHisOwnListAndTouchesNoOther() throws Exception {
        clock.set(MONDAY, LocalTime.of(14, 0));
        staff.assign(StaffEntry.of(batch, morning, Task.TRAINER, SmallCity.KABID1_PUPR), SmallCity.ANALYST);
        keeping.record(
                SmallCity.ANALYST,
                batch,
                new Entry(afternoon, RINI, MarkState.SAKIT, 0),
                new Source(Way.MANUAL, REASON));
        Visitor trainer = visitors.signIn(personas.username("atasan-lain"), Personas.PASSWORD);

        String list = trainer.open(grid()).getContentAsString();
        assertThat(list).contains(name(RINI, 0)).doesNotContain("m-" + afternoon, "Jadwal");
        assertThat(page()).contains("m-" + afternoon + "-1-" + RINI);
        MockHttpServletResponse saved =
                trainer.send(grid(), "reason", REASON, name(RINI, 0), "HADIR", name(EKO, 0), "");
        assertThat(saved.getStatus()).isEqualTo(302);
        assertThat(mark(RINI).state()).isEqualTo(MarkState.HADIR);
        assertThat(marks.find(afternoon, RINI).orElseThrow().version()).isEqualTo(1);
        assertThat(trainer.send(grid(), "reason", REASON, "m-" + afternoon + "-1-" + RINI, "HADIR")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whoLeftAndASessionThatFellOutMeanwhileCostTheListNothing() throws Exception {
        clock.set(MONDAY, LocalTime.of(14, 0));
        withdrawals.withdraw(batch, EKO, "Pindah tugas ke kota lain", SmallCity.ANALYST);
        moves.cancel(afternoon, "Pengajar berhalangan hadir", SmallCity.ANALYST);

        MockHttpServletResponse sent = analyst.send(
                grid(),
                "reason",
                REASON,
                name(RINI, 0),
                "HADIR",
                name(EKO, 0),
                "HADIR",
                "m-" + afternoon + "-0-" + RINI,
                "");

        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(mark(RINI).state()).isEqualTo(MarkState.HADIR);
        assertThat(marks.find(morning, EKO)).isEmpty();
        MockHttpServletResponse one = cell(EKO, 0, "HADIR", REASON);
        assertThat(one.getStatus()).isEqualTo(409);
        assertThat(one.getContentAsString()).contains("sudah dicatat mengundurkan diri");
    }

    @Test
    void numbersOfTheListStayWithTheirPeopleWhenSomebodyLeaves() throws Exception {
        withdrawals.withdraw(batch, EKO, "Pindah tugas ke kota lain", SmallCity.ANALYST);

        assertThat(page()).contains("2. Rini Anggraini", "3. Siti Rahmah");
        analyst.send(grid().replace("/attendance", "/scanner"), "text", "2");
        assertThat(mark(RINI).how()).isEqualTo(Way.SCANNED);
        analyst.send(grid().replace("/attendance", "/scanner"), "text", "1");
        assertThat(marks.find(morning, EKO)).isEmpty();
        try (PDDocument document = Loader.loadPDF(analyst.open(grid() + ".pdf").getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(document))
                    .containsSubsequence("2", "Rini Anggraini", "3", "Siti Rahmah", "4", "5", "6")
                    .doesNotContain("Eko Prasetyo");
        }
    }

    /** Fifteen minutes before a session the first are there, and it has not begun. */
    @Test
    void aSessionWhoseAttendanceIsRecordedIsNeitherMovedNorDeletedButCancelled() throws Exception {
        clock.set(MONDAY, LocalTime.of(12, 50));
        String session = "/batches/" + batch + "/sessions/" + afternoon;
        String reason = "Pengajar berhalangan hadir";
        analyst.send(session + "/scanner", "text", "99");
        keeping.record(
                SmallCity.ANALYST,
                batch,
                new Entry(afternoon, RINI, MarkState.HADIR, 0),
                new Source(Way.MANUAL, REASON));

        MockHttpServletResponse moved =
                analyst.send(session + "/move", "day", "2027-03-09", "from", "13:00", "to", "16:45", "reason", reason);
        assertThat(moved.getStatus()).isEqualTo(409);
        assertThat(moved.getContentAsString())
                .contains("Sesi Jadwal tidak dapat dipindahkan", "kehadirannya sudah dicatat", reason);
        assertThat(analyst.send(session + "/delete").getStatus()).isEqualTo(409);
        assertThat(analyst.send(session + "/edit", "title", "Jadwal", "kind", "SELF", "mode", "ONLINE", "hours", "5")
                        .getStatus())
                .isEqualTo(409);
        assertThat(analyst.send(session + "/cancel", "reason", reason).getStatus())
                .isEqualTo(302);
    }

    @Test
    void aScanThatRecordedNothingKeepsNobodyFromMovingTheSession() {
        clock.set(MONDAY, LocalTime.of(12, 50));
        String session = "/batches/" + batch + "/sessions/" + afternoon;
        analyst.send(session + "/scanner", "text", "99");

        assertThat(analyst.send(
                                session + "/move",
                                "day",
                                "2027-03-09",
                                "from",
                                "13:00",
                                "to",
                                "16:45",
                                "reason",
                                "Pengajar berhalangan hadir")
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void eachVersionNamesWhoRecordedItAndHow() throws Exception {
        staff.assign(StaffEntry.of(batch, morning, Task.TRAINER, SmallCity.KABID1_PUPR), SmallCity.ANALYST);
        cell(RINI, 0, "HADIR", REASON);
        clock.set(MONDAY, LocalTime.of(10, 10));
        analyst.send(grid().replace("/attendance", "/scanner"), "text", "2");
        keeping.record(
                SmallCity.KABID1_PUPR,
                batch,
                new Entry(morning, RINI, MarkState.IZIN, 2),
                new Source(Way.PAPER, REASON));
        keeping.undo(SmallCity.KABID1_PUPR, batch, morning, RINI, 3);

        assertThat(marks.versions(morning, RINI))
                .extracting(Mark::state, Mark::how, Mark::by)
                .containsExactly(
                        tuple(MarkState.HADIR, Way.MANUAL, SmallCity.ANALYST),
                        tuple(MarkState.HADIR, Way.SCANNED, SmallCity.ANALYST),
                        tuple(MarkState.IZIN, Way.PAPER, SmallCity.KABID1_PUPR),
                        tuple(MarkState.HADIR, Way.MANUAL, SmallCity.KABID1_PUPR));
        assertThat(mark(RINI).out()).isNotNull();
    }

    @Test
    void theListAndTheTabAskAsMuchForManySessionsAndPeopleAsForFew() {
        String tab = "/batches/" + batch + "/attendance";
        analyst.open(grid());
        analyst.open(tab);
        int list = statements.during(() -> analyst.open(grid()));
        int all = statements.during(() -> analyst.open(tab));

        fixtures.join(batch, List.of(SmallCity.STAFF_6_DINKES, SmallCity.STAFF_1_PUPR));
        fixtures.session(batch, "Tanya jawab", MONDAY, "10:30", "11:15");
        fixtures.session(batch, "Latihan", MONDAY, "11:15", "12:00");

        assertThat(statements.during(() -> analyst.open(grid()))).isEqualTo(list);
        assertThat(statements.during(() -> analyst.open(tab))).isEqualTo(all);
    }

    private MockHttpServletResponse attach(String name, byte[] content) {
        return analyst.exchange(multipart(grid() + "/list")
                .file(new MockMultipartFile("file", name, null, content))
                .with(csrf()));
    }

    private MockHttpServletResponse cell(PersonId person, int seen, String state, String reason) {
        return analyst.exchange(post(grid())
                .header("HX-Request", "true")
                .param(name(person, seen), state)
                .param("reason", reason)
                .param("how", "MANUAL")
                .with(csrf()));
    }

    private String name(PersonId person, int seen) {
        return "m-" + morning + '-' + seen + '-' + person;
    }

    private String grid() {
        return "/batches/" + batch + "/sessions/" + morning + "/attendance";
    }

    private String page() throws Exception {
        return analyst.open(grid()).getContentAsString();
    }

    private Mark mark(PersonId person) {
        return marks.find(morning, person).orElseThrow();
    }
}
