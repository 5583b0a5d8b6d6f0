package id.go.pontianak.bangkom.lifecycle.attendance.web;

import static id.go.pontianak.bangkom.lifecycle.attendance.AttendanceFixtures.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceFixtures;
import id.go.pontianak.bangkom.lifecycle.attendance.Mark;
import id.go.pontianak.bangkom.lifecycle.attendance.MarkState;
import id.go.pontianak.bangkom.lifecycle.attendance.Presence;
import id.go.pontianak.bangkom.lifecycle.attendance.Presences;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.MarkRows;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.PassingTime;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A participant scans the code of the wall with his own telephone. */
@IntegrationTest
class ScanningIT {

    private static final PersonId RINI = SmallCity.STAFF_1_DINKES;
    private static final PersonId EKO = SmallCity.STAFF_2_DINKES;
    private static final Pattern ADDRESS = Pattern.compile("/attendance/[0-9a-f-]{36}\\?c=[A-Z2-7]{10}");
    private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([^\"]+)\"");

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private PassingTime time;

    @Autowired
    private AttendanceFixtures fixtures;

    @Autowired
    private MarkRows marks;

    @Autowired
    private Participants participants;

    @Autowired
    private Presences presences;

    private Personas personas;
    private Visitors visitors;
    private Visitor analyst;
    private Visitor rini;
    private String batch = "";
    private UUID morning = new UUID(0, 0);
    private UUID afternoon = new UUID(0, 0);

    @BeforeEach
    void sessions() {
        personas = new Personas(accounts, jdbc);
        visitors = new Visitors(portal);
        batch = fixtures.batch(List.of(RINI, EKO));
        morning = fixtures.session(batch, "Pembukaan", MONDAY, "08:00", "10:15");
        afternoon = fixtures.session(batch, "Jadwal", MONDAY, "13:00", "16:45");
        clock.set(MONDAY, LocalTime.of(7, 52));
        analyst = signIn("analis");
        rini = signIn("pegawai");
        time.toNextStep();
    }

    @AfterEach
    void goHome() {
        personas.close();
        fixtures.clear();
    }

    @Test
    void oneButtonMarksAndTheFirstScanCounts() throws Exception {
        clock.set(MONDAY, LocalTime.of(8, 6));
        String scanned = page(rini.open(code(morning)));
        assertThat(scanned).contains("Saya hadir", "Pembukaan", "08.00–10.15 WIB");

        clock.advance(Duration.ofSeconds(90));
        time.pass(Duration.ofSeconds(90));
        MockHttpServletResponse pressed = press(rini, morning, scanned);
        assertThat(pressed.getHeader("Location")).isEqualTo("/attendance/" + morning);
        assertThat(page(rini.open("/attendance/" + morning)))
                .contains("Anda tercatat hadir", "Datang pukul 08.06 WIB", "Terlambat 6 menit")
                .doesNotContain("Saya hadir");

        clock.advance(Duration.ofMinutes(5));
        assertThat(page(rini.open(code(morning)))).contains("Datang pukul 08.06 WIB");
        press(rini, morning, scanned);
        Mark mark = mark(RINI).orElseThrow();
        assertThat(mark.version()).isEqualTo(1);
        assertThat(mark.late()).isEqualTo(6);
    }

    @Test
    @DisplayName("S-12 a photographed code, the code of another session, a forged proof")
    void aCodeOfTwentyOneSecondsAgoAndOneOfAnotherSessionAreRefused() throws Exception {
        String photographed = code(morning);
        time.after(Duration.ofSeconds(19));
        assertThat(rini.open(photographed).getStatus()).isEqualTo(200);
        time.after(Duration.ofSeconds(21));
        MockHttpServletResponse old = rini.open(photographed);
        assertThat(old.getStatus()).isEqualTo(409);
        assertThat(page(old))
                .contains("Kode itu sudah berganti. Pindai lagi kode yang sedang tampil")
                .doesNotContain("name=\"proof\"");

        clock.set(MONDAY, LocalTime.of(12, 50));
        String other = code(afternoon).replace(afternoon.toString(), morning.toString());
        clock.set(MONDAY, LocalTime.of(7, 52));
        assertThat(page(rini.open(other))).contains("Kode itu bukan kode sesi ini");

        String own = page(rini.open(code(morning)));
        Visitor colleague = signIn("pegawai-lain");
        assertThat(press(colleague, morning, own).getStatus()).isEqualTo(404);
        time.pass(Duration.ofMinutes(2));
        MockHttpServletResponse late = press(rini, morning, own);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("Pindai lagi kode yang sedang tampil");
        assertThat(rini.send("/attendance/" + morning, "proof", "1.AAAA").getStatus())
                .isEqualTo(409);
        assertThat(mark(RINI)).isEmpty();
    }

    @Test
    void withoutSigningInTheCodeLeadsThereAndIsScannedAgain() throws Exception {
        String scanned = code(morning);
        MockHttpServletResponse stranger = visitors.anonymous().open(scanned);
        assertThat(stranger.getStatus()).isEqualTo(302);
        assertThat(stranger.getHeader("Location")).startsWith("/login?continue=");

        time.pass(Duration.ofSeconds(30));
        assertThat(page(rini.open(scanned))).contains("Pindai lagi kode yang sedang tampil");
    }

    @Test
    void whoDoesNotTakePartReadsSoOnlyBeforeTheWall() throws Exception {
        String scanned = code(morning);
        Visitor stranger = signIn("pegawai-lain");

        assertThat(page(stranger.open(scanned))).contains("Anda tidak terdaftar sebagai peserta sesi ini");
        assertThat(stranger.open("/attendance/" + morning).getStatus()).isEqualTo(404);
        assertThat(stranger.open("/attendance/" + morning + "?c=AAAAAAAAAA").getStatus())
                .isEqualTo(404);
        assertThat(stranger.open("/attendance/" + UUID.randomUUID()).getStatus())
                .isEqualTo(404);
        assertThat(page(rini.open("/attendance/" + morning))).contains("Pindai kode yang sedang tampil di layar");
    }

    /** Whoever takes part elsewhere, or here on another day, has a valid code and no place in this session. */
    @Test
    void aParticipantOfAnotherBatchOrOfAnotherDayIsNotRecorded() throws Exception {
        String elsewhere = fixtures.batch(List.of(SmallCity.STAFF_1_PUPR));
        fixtures.session(elsewhere, "Hari lain", MONDAY.plusDays(1), "13:00", "15:15");
        UUID tomorrow = fixtures.session(batch, "Hari kedua", MONDAY.plusDays(1), "08:00", "10:15");
        Visitor other = signIn("pegawai-lain");

        assertThat(page(other.open(code(morning)))).contains("Anda tidak terdaftar sebagai peserta sesi ini");
        clock.set(MONDAY.plusDays(1), LocalTime.of(7, 50));
        String ofTomorrow = code(tomorrow);
        clock.set(MONDAY, LocalTime.of(7, 52));
        assertThat(page(rini.open(ofTomorrow)))
                .contains("Kehadiran sesi ini dibuka 9 Maret 2027 pukul 07.45 WIB")
                .doesNotContain("Saya hadir");
        assertThat(marks.of(morning)).isEmpty();
        assertThat(marks.of(tomorrow)).isEmpty();
    }

    @Test
    void aParticipantAsksToLeaveOnHisOwnPageAndReadsTheAnswer() throws Exception {
        String own = "/batches/" + batch + "/withdrawal";
        String asked = "Anak dirawat di rumah sakit";
        assertThat(page(rini.open("/batches/" + batch + "/attendance"))).contains(own, "Mengundurkan diri");
        assertThat(signIn("pegawai-lain").open(own).getStatus()).isEqualTo(404);
        MockHttpServletResponse refused = rini.send(own, "reason", "sakit");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(page(refused)).contains("sakit</textarea>");

        assertThat(rini.send(own, "reason", asked).getStatus()).isEqualTo(302);
        assertThat(page(rini.open(own))).contains(asked, "menunggu keputusan").doesNotContain("<textarea");
        String one = "/batches/" + batch + "/participants/" + RINI;
        assertThat(page(analyst.open("/batches/" + batch + "/participants"))).contains("Minta mengundurkan diri");
        assertThat(page(analyst.open(one))).contains(asked + "</textarea>", "Minta tetap mengikuti");

        assertThat(analyst.send(one + "/decline", "answer", "Sesi sore dapat dilewati")
                        .getStatus())
                .isEqualTo(302);
        assertThat(page(rini.open(own))).contains("Diminta tetap mengikuti", "Sesi sore dapat dilewati", "<textarea");
    }

    @Test
    void codesAreTakenInTheirWindowAloneAndAgainWhenItIsReopened() throws Exception {
        String early = code(morning).replaceAll("\\?.*", "");
        clock.set(MONDAY, LocalTime.of(7, 40));
        assertThat(page(wall(morning)))
                .contains("Kehadiran dibuka 8 Maret 2027 pukul 07.45 WIB")
                .doesNotContain("?c=");
        clock.set(MONDAY, LocalTime.of(7, 50));
        String valid = code(morning);
        clock.set(MONDAY.minusDays(1), LocalTime.of(7, 50));
        assertThat(page(rini.open(valid))).contains("Kehadiran sesi ini dibuka 8 Maret 2027 pukul 07.45 WIB");
        clock.set(MONDAY, LocalTime.of(8, 30));
        assertThat(page(rini.open(valid))).contains("Pencatatan datang ditutup pukul 08.30 WIB");

        assertThat(analyst.send(grid(morning) + "/reopen", "reopenReason", "hujan")
                        .getStatus())
                .isEqualTo(422);
        assertThat(analyst.send(grid(morning) + "/reopen", "reopenReason", "Hujan deras dan banjir")
                        .getStatus())
                .isEqualTo(302);
        press(rini, morning, page(rini.open(code(morning))));
        assertThat(mark(RINI).orElseThrow().late()).isEqualTo(30);
        clock.set(MONDAY, LocalTime.of(8, 41));
        assertThat(page(wall(morning))).contains("Pencatatan datang sudah ditutup");
        assertThat(page(rini.open(early))).contains("Datang pukul 08.30 WIB");
    }

    @Test
    void goingIsScannedAroundTheEnd() throws Exception {
        press(rini, morning, page(rini.open(code(morning))));
        clock.set(MONDAY, LocalTime.of(10, 16));

        String scanned = page(rini.open(code(morning)));
        assertThat(scanned).contains("Saya pulang");
        press(rini, morning, scanned);
        assertThat(page(rini.open("/attendance/" + morning)))
                .contains("Datang pukul 07.52 WIB", "Pulang pukul 10.16 WIB");
        assertThat(mark(RINI).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void theWallChangesItsCodeAtLeastFiveTimesAMinuteAndNamesWhoIsMissingWithoutNumbers() throws Exception {
        Set<String> codes = new HashSet<>();
        for (int second = 0; second < 60; second += 3) {
            codes.add(code(morning));
            time.pass(Duration.ofSeconds(3));
        }
        assertThat(codes).hasSizeBetween(6, 7);

        assertThat(page(wall(morning)))
                .contains(
                        "0 dari 2 hadir",
                        "Belum tercatat (2)",
                        "Rini Anggraini",
                        "Eko Prasetyo",
                        "<svg",
                        "Berganti dalam")
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"10\">")
                .doesNotContainPattern("[0-9]{18}");
        press(rini, morning, page(rini.open(code(morning))));
        assertThat(page(wall(morning))).contains("1 dari 2 hadir").doesNotContain("Rini Anggraini");
    }

    @Test
    void onlyWhoRunsTheSessionSeesItsCode() {
        for (String name : List.of("pegawai", "atasan", "pengelola", "kepala", "auditor", "admin")) {
            Visitor other = signIn(name);
            assertThat(other.open("/batches/" + batch + "/sessions/" + morning + "/wall")
                            .getStatus())
                    .as(name)
                    .isEqualTo(404);
        }
    }

    @Test
    void theShareIsThatOfLearningHoursOfTheSessionsHeld() throws Exception {
        press(rini, morning, page(rini.open(code(morning))));
        clock.set(MONDAY, LocalTime.of(10, 15));
        assertThat(presences.of(batch, RINI).percent()).isEqualTo(100);
        clock.set(MONDAY, LocalTime.of(17, 0));

        Presence presence = presences.of(batch, RINI);
        assertThat(presence.held().value()).isEqualTo(3 + 5);
        assertThat(presence.percent()).isEqualTo(37);
        assertThat(presences.of(batch))
                .extracting(Presence::person, Presence::percent, Presence::unrecorded)
                .containsExactly(tuple(EKO, 0, 2), tuple(RINI, 37, 1));
        assertThat(mark(RINI).map(Mark::state)).contains(MarkState.HADIR);
    }

    @Test
    void theTabOfTheBatchShowsAllToItsKeepersAndEachPersonHisOwn() throws Exception {
        press(rini, morning, page(rini.open(code(morning))));
        clock.set(MONDAY, LocalTime.of(17, 0));
        String tab = "/batches/" + batch + "/attendance";

        assertThat(page(rini.open(tab)))
                .contains("Kehadiran Anda 37 persen: 3 dari 8 JP", "Datang pukul 07.52 WIB", "Belum tercatat.")
                .doesNotContain("Eko Prasetyo");
        assertThat(page(analyst.open(tab)))
                .contains("37 persen (3 dari 8 JP)", "0 persen (0 dari 8 JP)", "1 hadir, 1 belum")
                .contains("Eko Prasetyo", "belum dicatat 2", "/sessions/" + afternoon + "/attendance");
        assertThat(page(rini.open("/batches/" + batch))).contains(tab);
        assertThat(signIn("pegawai-lain").open(tab).getStatus()).isEqualTo(404);
        assertThat(page(signIn("pegawai-lain").open("/batches/" + batch))).doesNotContain(tab);
    }

    @Test
    void twoWhoScanWithOneTelephoneAreAHintForTheOrganiserAlone() throws Exception {
        String device = UUID.randomUUID().toString();
        fixtures.join(batch, List.of(SmallCity.STAFF_1_PUPR));
        String other =
                participants.find(batch, SmallCity.STAFF_1_PUPR).orElseThrow().name();
        pressWith(rini, device);
        pressWith(signIn("pegawai-lain"), device);

        assertThat(marks.of(morning)).hasSize(2);
        assertThat(page(analyst.open(grid(morning))))
                .contains(
                        "Satu telepon memindai untuk lebih dari satu orang",
                        Stream.of(other, "Rini Anggraini").sorted().collect(Collectors.joining(", ")));
        assertThat(page(signIn("auditor").open(grid(morning)))).doesNotContain("Satu telepon");
        assertThat(jdbc.sql("SELECT count(*) FROM attendance_device WHERE device = ?")
                        .param(device)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theCookieOfAScanIsRandomAndForScansAlone() throws Exception {
        assertThat(rini.open(code(morning)).getHeaders("Set-Cookie"))
                .anyMatch(cookie -> cookie.matches(
                        "bangkom-scan=[0-9a-f-]{36}; Path=/attendance; Max-Age=2592000;.* HttpOnly; SameSite=Lax"));
        assertThat(page(analyst.open(grid(morning)))).doesNotContain("Satu telepon");
    }

    @Test
    void onceTheTrainingIsClosedNobodyMarksHimself() throws Exception {
        String scanned = page(rini.open(code(morning)));
        new BatchRows(jdbc).setStatus(batch, BatchStatus.CLOSED);

        MockHttpServletResponse pressed = press(rini, morning, scanned);
        assertThat(pressed.getStatus()).isEqualTo(409);
        assertThat(pressed.getContentAsString()).contains("sudah dibatalkan atau ditutup");
        assertThat(mark(RINI)).isEmpty();
    }

    /** A superior and the HR staff of an agency read how their own people attended, and of nobody else anything. */
    @Test
    void superiorsAndHrOfAnAgencyReadTheSharesOfTheirOwnPeople() throws Exception {
        fixtures.join(batch, List.of(SmallCity.STAFF_1_PUPR));
        String other =
                participants.find(batch, SmallCity.STAFF_1_PUPR).orElseThrow().name();
        press(rini, morning, page(rini.open(code(morning))));
        clock.set(MONDAY, LocalTime.of(17, 0));
        String tab = "/batches/" + batch + "/attendance";

        for (String name : List.of("pengelola", "atasan")) {
            Visitor reader = signIn(name);
            assertThat(page(reader.open("/batches/" + batch))).as(name).contains(tab);
            assertThat(page(reader.open(tab)))
                    .as(name)
                    .contains("Rini Anggraini", "37 persen (3 dari 8 JP)")
                    .doesNotContain(other, "/sessions/" + morning);
            assertThat(reader.open(grid(morning)).getStatus()).as(name).isEqualTo(404);
        }
        assertThat(page(signIn("pengelola-lain").open(tab))).contains(other).doesNotContain("Rini Anggraini");
        assertThat(signIn("kabid").open(grid(morning)).getStatus()).isEqualTo(200);
    }

    private void pressWith(Visitor visitor, String device) throws Exception {
        Matcher proof = PROOF.matcher(page(visitor.open(code(morning))));
        assertThat(proof.find()).isTrue();
        MockHttpServletResponse pressed = visitor.exchange(MockMvcRequestBuilders.post("/attendance/" + morning)
                .cookie(new Cookie("bangkom-scan", device))
                .param("proof", proof.group(1))
                .with(SecurityMockMvcRequestPostProcessors.csrf()));
        assertThat(pressed.getStatus()).isEqualTo(302);
    }

    private Visitor signIn(String name) {
        return visitors.signIn(personas.username(name), Personas.PASSWORD);
    }

    private MockHttpServletResponse wall(UUID session) {
        return analyst.open("/batches/" + batch + "/sessions/" + session + "/wall");
    }

    /** The address in the code of the wall at this moment. */
    private String code(UUID session) throws UnsupportedEncodingException {
        Matcher address = ADDRESS.matcher(page(wall(session)));
        assertThat(address.find()).isTrue();
        return address.group();
    }

    private static MockHttpServletResponse press(Visitor visitor, UUID session, String scanned) {
        Matcher proof = PROOF.matcher(scanned);
        assertThat(proof.find()).as(scanned).isTrue();
        return visitor.send("/attendance/" + session, "proof", proof.group(1));
    }

    private String grid(UUID session) {
        return "/batches/" + batch + "/sessions/" + session + "/attendance";
    }

    private Optional<Mark> mark(PersonId person) {
        return marks.find(morning, person);
    }

    private static String page(MockHttpServletResponse answer) throws UnsupportedEncodingException {
        return answer.getContentAsString();
    }
}
