package id.go.pontianak.bangkom.lifecycle.attendance.web;

import static id.go.pontianak.bangkom.lifecycle.attendance.AttendanceFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.EmployeeNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.attendance.Attendance;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceFixtures;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Entry;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Source;
import id.go.pontianak.bangkom.lifecycle.attendance.Mark;
import id.go.pontianak.bangkom.lifecycle.attendance.MarkState;
import id.go.pontianak.bangkom.lifecycle.attendance.ScannerIntake;
import id.go.pontianak.bangkom.lifecycle.attendance.ScannerIntake.Outcome;
import id.go.pontianak.bangkom.lifecycle.attendance.ScannerIntake.Scanned;
import id.go.pontianak.bangkom.lifecycle.attendance.ScannerIntake.Taken;
import id.go.pontianak.bangkom.lifecycle.attendance.Way;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.MarkRows;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The organiser's own scanner, with and without a network. */
@IntegrationTest
class ScannerIT {

    private static final List<PersonId> PEOPLE = List.of(
            SmallCity.STAFF_1_DINKES, SmallCity.STAFF_2_DINKES, SmallCity.STAFF_5_DINKES, SmallCity.STAFF_6_DINKES);
    private static final PersonId RINI = SmallCity.STAFF_1_DINKES;

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Directory directory;

    @Autowired
    private TestClock clock;

    @Autowired
    private AttendanceFixtures fixtures;

    @Autowired
    private Attendance attendance;

    @Autowired
    private AttendanceKeeping keeping;

    @Autowired
    private ScannerIntake intake;

    @Autowired
    private MarkRows marks;

    private Personas personas;
    private Visitor analyst;
    private String batch = "";
    private UUID session = new UUID(0, 0);

    @BeforeEach
    void session() {
        personas = new Personas(accounts, jdbc);
        batch = fixtures.batch(PEOPLE);
        session = fixtures.session(batch, "Pembukaan", MONDAY, "08:00", "10:15");
        clock.set(MONDAY, LocalTime.of(9, 0));
        analyst = personas.visitor(portal, "analis");
    }

    @AfterEach
    void goHome() {
        personas.close();
        fixtures.clear();
    }

    @Test
    void aBadgeANumberOfTheListAndAnEmployeeNumberAreRead() throws Exception {
        String number = Objects.requireNonNull(
                directory.person(SmallCity.STAFF_5_DINKES).number());
        String answer = sync(
                line(attendance.badge(RINI), 0),
                line("1", 0),
                line(EmployeeNumber.display(number), 0),
                line("99", 0),
                line(attendance.badge(SmallCity.STAFF_1_PUPR), 0),
                line("BANGKOM:" + RINI + ":AAAAAAAAAAAAAAAA", 0));

        assertThat(answer.lines().map(one -> one.substring(37)))
                .containsExactly(
                        "RECORDED Rini Anggraini tercatat hadir.",
                        "RECORDED Eko Prasetyo tercatat hadir.",
                        "RECORDED Siti Rahmah tercatat hadir.",
                        "UNKNOWN Tidak ada peserta sesi ini dengan nomor atau tanda itu.",
                        "UNKNOWN Tidak ada peserta sesi ini dengan nomor atau tanda itu.",
                        "UNKNOWN Tidak ada peserta sesi ini dengan nomor atau tanda itu.");
        assertThat(mark(RINI).how()).isEqualTo(Way.SCANNED);
        assertThat(mark(RINI).late()).isEqualTo(60);
    }

    @Test
    void whatWasScannedWithoutANetworkCountsAsOfThenAndSentAgainChangesNothing() throws Exception {
        String scan = line("2", Duration.ofMinutes(55).toMillis());
        assertThat(sync(scan)).contains("RECORDED");
        assertThat(mark(RINI).in()).isCloseTo(clock.now().minus(Duration.ofMinutes(55)), within());
        assertThat(mark(RINI).late()).isEqualTo(5);

        keeping.undo(SmallCity.ANALYST, batch, session, RINI, 1);
        assertThat(sync(scan)).contains("RECORDED");
        assertThat(mark(RINI).state()).isNull();
    }

    @Test
    void theEarlierOfTwoScansCountsAndWhatWasEnteredByHandStays() throws Exception {
        sync(line("2", 0));
        assertThat(sync(line("2", Duration.ofMinutes(50).toMillis()))).contains("ALREADY");
        assertThat(mark(RINI).late()).isEqualTo(10);
        assertThat(sync(line("2", Duration.ofMinutes(5).toMillis()))).contains("ALREADY");
        assertThat(mark(RINI).late()).isEqualTo(10);

        keeping.record(
                SmallCity.ANALYST,
                batch,
                new Entry(session, SmallCity.STAFF_2_DINKES, MarkState.SAKIT, 0),
                new Source(Way.MANUAL, "Surat dokter diterima"));
        assertThat(sync(line("1", 0))).contains("OTHERWISE");
        assertThat(sync(line("3", Duration.ofHours(2).toMillis()))).contains("OUTSIDE");
    }

    @Test
    void withoutAScriptANumberIsTypedAndThePageSaysWhatBecameOfIt() throws Exception {
        assertThat(analyst.send(scanner(), "text", "2").getStatus()).isEqualTo(302);
        assertThat(analyst.open(scanner()).getContentAsString()).contains("Rini Anggraini tercatat hadir.");
        assertThat(mark(RINI).present()).isTrue();
        MockHttpServletResponse page = analyst.open(scanner());
        assertThat(page.getContentAsString()).contains("Pemindai penyelenggara", "Rini Anggraini");
        assertThat(page.getHeader("Permissions-Policy")).isEqualTo("camera=(self), geolocation=(), microphone=()");
        assertThat(analyst.open(scanner().replace("scanner", "attendance")).getHeader("Permissions-Policy"))
                .startsWith("camera=()");
        assertThat(analyst.send(scanner(), "text", " ").getStatus()).isEqualTo(422);
        assertThat(analyst.send(scanner().replace("scanner", "scans"), "lines", "nonsense")
                        .getStatus())
                .isEqualTo(422);
        Visitor employee = personas.visitor(portal, "pegawai");
        assertThat(employee.open(scanner()).getStatus()).isEqualTo(404);
        assertThat(employee.send(scanner().replace("scanner", "scans"), "lines", line("2", 0))
                        .getStatus())
                .isEqualTo(404);
        assertThat(employee.open("/my/badge").getContentAsString()).contains("<svg", "Rini Anggraini");
    }

    /** Both have scanned everybody for an hour without a network, and each sends everything three times, in any order. */
    @Test
    void twoScannersThatComeBackAtOnceLoseAndDoubleNothing() throws Exception {
        List<Callable<List<Taken>>> sendings = new ArrayList<>();
        for (int scanner = 0; scanner < 2; scanner++) {
            List<Scanned> gathered = new ArrayList<>();
            for (int no = 1; no <= PEOPLE.size(); no++) {
                gathered.add(
                        new Scanned(UUID.randomUUID(), String.valueOf(no), Duration.ofMinutes(50 + 2L * no + scanner)));
            }
            for (int time = 0; time < 3; time++) {
                sendings.add(() -> intake.take(SmallCity.ANALYST, batch, session, gathered));
            }
        }
        Collections.shuffle(sendings, new Random(7));
        ExecutorService scanners = Executors.newFixedThreadPool(3);
        try {
            for (Future<List<Taken>> sent : scanners.invokeAll(sendings)) {
                assertThat(sent.get())
                        .hasSize(PEOPLE.size())
                        .allMatch(taken -> taken.outcome() == Outcome.RECORDED || taken.outcome() == Outcome.ALREADY);
            }
        } finally {
            scanners.shutdown();
        }
        assertThat(marks.of(session).keySet()).containsExactlyInAnyOrderElementsOf(PEOPLE);
        // By name Rini is the second, so the earlier of her scans was 55 minutes ago.
        assertThat(mark(RINI).in()).isCloseTo(clock.now().minus(Duration.ofMinutes(55)), within());
        assertThat(jdbc.sql("SELECT count(*) FROM attendance_scan WHERE session = ?")
                        .param(session)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2 * PEOPLE.size());
    }

    /** One scan that nobody can read, of a code with a line break in it or of nothing at all, keeps no other waiting. */
    @Test
    void whatCannotBeReadIsAnsweredAloneAndTheRestIsTaken() throws Exception {
        String empty = UUID.randomUUID() + " 0 ";
        String cut = UUID.randomUUID().toString();
        String answer = sync(line("2", 0), empty, "sisa kode yang patah", cut, line("9".repeat(201), 0), line("1", 0));

        assertThat(answer.lines().map(one -> one.substring(37).split(" ")[0]))
                .containsExactly("RECORDED", "UNREADABLE", "UNREADABLE", "UNREADABLE", "RECORDED");
        assertThat(answer).contains(cut + " UNREADABLE Hasil pindai tidak terbaca. Pindai lagi, atau ketik nomornya.");
        assertThat(marks.of(session)).hasSize(2);
    }

    /** A day and a quarter ago was not in this session, however the ages are shortened. */
    @Test
    void aScanOfLongAgoIsOfThenAndOneOfTheFutureIsOfNow() throws Exception {
        clock.set(MONDAY.plusDays(1), LocalTime.of(8, 10));
        assertThat(sync(line("2", Duration.ofHours(30).toMillis()))).contains("OUTSIDE");
        assertThat(marks.find(session, RINI)).isEmpty();

        clock.set(MONDAY, LocalTime.of(8, 5));
        assertThat(sync(line("2", -Duration.ofHours(3).toMillis()))).contains("RECORDED");
        assertThat(mark(RINI).in()).isCloseTo(clock.now(), within());
        assertThat(mark(RINI).late()).isEqualTo(5);
    }

    /** Scanned from the front and from the back of the room: both are answered, and neither waits for the other for ever. */
    @Test
    void twoScannersInOppositeOrderDoNotDeadlock() throws Exception {
        List<Scanned> front = new ArrayList<>();
        for (int no = 1; no <= PEOPLE.size(); no++) {
            front.add(new Scanned(UUID.randomUUID(), String.valueOf(no), Duration.ofMinutes(no)));
        }
        List<Scanned> back = new ArrayList<>();
        front.forEach(scan -> back.add(0, new Scanned(UUID.randomUUID(), scan.text(), scan.age())));
        ExecutorService scanners = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 10; round++) {
                jdbc.sql("DELETE FROM attendance_scan WHERE session = ?")
                        .param(session)
                        .update();
                List<Callable<List<Taken>>> sendings = List.of(
                        () -> intake.take(SmallCity.ANALYST, batch, session, front),
                        () -> intake.take(SmallCity.ANALYST, batch, session, back));
                for (Future<List<Taken>> sent : scanners.invokeAll(sendings)) {
                    assertThat(sent.get()).hasSize(PEOPLE.size());
                }
            }
        } finally {
            scanners.shutdown();
        }
        assertThat(marks.of(session)).hasSize(PEOPLE.size());
    }

    private static TemporalUnitOffset within() {
        return Assertions.within(20, ChronoUnit.SECONDS);
    }

    private String sync(String... lines) throws Exception {
        MockHttpServletResponse answer =
                analyst.send(scanner().replace("scanner", "scans"), "lines", String.join("\n", lines));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private static String line(String text, long age) {
        return UUID.randomUUID() + " " + age + " " + text;
    }

    private String scanner() {
        return "/batches/" + batch + "/sessions/" + session + "/scanner";
    }

    private Mark mark(PersonId person) {
        return marks.find(session, person).orElseThrow();
    }
}
