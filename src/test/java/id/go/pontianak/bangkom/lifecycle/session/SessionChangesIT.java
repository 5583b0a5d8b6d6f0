package id.go.pontianak.bangkom.lifecycle.session;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What follows when sessions of a training move that people have a seat in. */
@IntegrationTest
class SessionChangesIT {

    private static final PersonId HR = SmallCity.ANALYST;
    private static final PersonId STRANGER = SmallCity.STAFF_1_PUPR;
    private static final PersonId SEATED = SmallCity.STAFF_1_DINKES;
    private static final PersonId TRAINER = SmallCity.SEK_PUPR;
    private static final String REASON = "Narasumber berhalangan hadir";
    private static final AtomicInteger WEEKS = new AtomicInteger();

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BatchFixtures fixtures;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private Batches batches;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private SessionMoves moves;

    @Autowired
    private StaffKeeping keeping;

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private LocalDate monday;
    private String batch;
    private UUID last;

    @BeforeEach
    void seatedBatchInAWeekOfItsOwn() {
        fixtures.city();
        monday = LocalDate.of(2030, 2, 4).plusWeeks(3L * WEEKS.incrementAndGet());
        batch = fixtures.decreed(
                new Schedule(
                        LocalDate.of(2026, 11, 3),
                        LocalDate.of(2026, 11, 12),
                        LocalDate.of(2026, 11, 24),
                        monday,
                        monday.plusDays(3)),
                5,
                candidacies,
                List.of(SEATED));
        last = planning.add(batch, SessionFixtures.at("Penutupan", monday.plusDays(3), "08:00", "10:00"), HR);
        keeping.assign(StaffEntry.of(batch, last, StaffMember.Task.TRAINER, TRAINER), HR);
    }

    @Test
    void theLastDayFollowsTheLastSessionAndTheCalendarIsUpdated() {
        jdbc.sql("UPDATE batch SET status = 'STARTED', lock_version = lock_version + 1 WHERE number = ?")
                .param(batch)
                .update();
        clock.set(monday, LocalTime.of(9, 0));
        String before = unfolded(invitations.of(batch, SEATED).calendar());

        moves.move(last, SessionFixtures.time(monday.plusDays(7), "08:00", "10:00"), REASON, HR);

        assertThat(batches.batch(batch).lastDay()).isEqualTo(monday.plusDays(7));
        Invitations.Message after = invitations.of(batch, SEATED);
        assertThat(after.method()).isEqualTo("REQUEST");
        assertThat(unfolded(after.calendar()))
                .contains("METHOD:REQUEST", line("UID", before), "Penutupan")
                .contains("DTEND;VALUE=DATE:" + monday.plusDays(8).toString().replace("-", ""));
        assertThat(sequence(unfolded(after.calendar()))).isGreaterThan(sequence(before));
        assertThat(told("session/moved"))
                .containsExactlyInAnyOrder("person:" + SEATED, "person:" + TRAINER, "person:" + HR);

        moves.move(last, SessionFixtures.time(monday.plusDays(2), "08:00", "10:00"), REASON, HR);
        assertThat(batches.batch(batch).lastDay()).isEqualTo(monday.plusDays(2));
    }

    @Test
    void theCalendarFileIsForWhoeverHasASeat() throws Exception {
        try (Personas personas = new Personas(accounts, jdbc)) {
            String file = "/batches/" + batch + "/calendar.ics";
            assertThat(visitor(personas, "pegawai").open(file).getContentAsString())
                    .contains("METHOD:PUBLISH", "SUMMARY:Penutupan", "TZID=Asia/Pontianak");
            assertThat(visitor(personas, "pegawai-lain").open(file).getStatus()).isEqualTo(404);
            byte[] agenda = visitor(personas, "pegawai-lain")
                    .open("/batches/" + batch + "/sessions/agenda.pdf")
                    .getContentAsByteArray();
            assertThat(new String(agenda, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
        assertThat(invitations.of(batch, STRANGER).method()).isEqualTo("CANCEL");
    }

    private Visitor visitor(Personas personas, String name) {
        return new Visitors(portal).signIn(personas.username(name), Personas.PASSWORD);
    }

    private List<String> told(String template) {
        return jdbc.sql("SELECT addressee FROM notification_notice WHERE case_number = ? AND template = ?")
                .params(batch, template)
                .query(String.class)
                .list();
    }

    /** Long lines are folded (RFC 5545, 3.1). */
    private static String unfolded(String calendar) {
        return calendar.replace("\r\n ", "").replace("\r\n\t", "");
    }

    private static String line(String name, String calendar) {
        return calendar.lines()
                .filter(one -> one.startsWith(name + ":"))
                .findFirst()
                .orElseThrow();
    }

    private static int sequence(String calendar) {
        Matcher found = Pattern.compile("SEQUENCE:(\\d+)").matcher(calendar);
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
