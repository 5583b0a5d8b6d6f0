package id.go.pontianak.bangkom.lifecycle.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Mailing;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.FreeWeeks;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ReceivedMail;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
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

    @Autowired
    private BatchStaff staff;

    @Autowired
    private BatchCompletion completion;

    @Autowired
    private Mailing mailing;

    @Autowired
    private SendOutsideMail sending;

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
        monday = FreeWeeks.next(jdbc, LocalDate.of(2030, 2, 4), 3);
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

    /** Once people were called up they know the plan: whatever becomes of it reaches them, and what only counts otherwise does not. */
    @Test
    void afterTheCallUpEveryChangeOfThePlanIsTold() {
        calledUp();
        Session session = planning.find(batch, last);
        SessionEntry was = planning.entryOf(session);
        planning.change(last, with(was, was.title(), 3, "Gedung Pertemuan"), HR);
        planning.change(last, with(was, was.title(), 4, "Gedung Pertemuan"), HR);
        planning.add(batch, SessionFixtures.at("Tanya jawab", monday.plusDays(2), "13:00", "14:00"), HR);

        assertThat(told("session/changed"))
                .containsExactlyInAnyOrder("person:" + SEATED, "person:" + TRAINER, "person:" + HR);
        assertThat(told("session/added")).containsExactlyInAnyOrder("person:" + SEATED, "person:" + HR);
        assertThat(model("session/changed")).contains("Gedung Pertemuan");

        UUID task = staff.of(batch).stream()
                .filter(member -> TRAINER.equals(member.person()))
                .findFirst()
                .orElseThrow()
                .id();
        keeping.release(batch, task, HR);
        keeping.assign(StaffEntry.of(batch, last, StaffMember.Task.TRAINER, SmallCity.KABID1_PUPR), HR);
        assertThat(told("session/released")).containsExactly("person:" + TRAINER);
        assertThat(told("session/assigned")).contains("person:" + SmallCity.KABID1_PUPR);
        assertThat(told("session/trainer")).containsExactly("person:" + SEATED);
        assertThat(invitations.of(batch, TRAINER).method()).isEqualTo("CANCEL");
        assertThatThrownBy(() -> planning.delete(last, HR))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.session.told");
    }

    @Test
    void beforeTheCallUpAPlanIsMadeInPeace() {
        planning.add(batch, SessionFixtures.at("Tanya jawab", monday.plusDays(2), "13:00", "14:00"), HR);
        UUID empty = planning.add(batch, SessionFixtures.at("Latihan", monday.plusDays(1), "13:00", "14:00"), HR);
        planning.delete(empty, HR);

        assertThat(told("session/added")).isEmpty();
        assertThat(told("session/assigned")).containsExactly("person:" + TRAINER);
        assertThatThrownBy(() -> planning.delete(last, HR)).isInstanceOf(NotPossibleNow.class);
    }

    /** Two sessions move within minutes: one mail says both, and one event of the calendar is updated, which a second reader understands. */
    @Test
    void whatMovesWithinMinutesTravelsInOneMailWithOneEventOfTheCalendar() throws Exception {
        String address = "pendamping." + batch.toLowerCase() + "@contoh.example";
        PersonId assistant = People.like(jdbc, SmallCity.KABID1_PUPR);
        jdbc.sql("UPDATE directory_person SET email = ? WHERE id = ?")
                .params(address, assistant.value())
                .update();
        calledUp();
        keeping.assign(StaffEntry.of(batch, null, StaffMember.Task.ASSISTANT, assistant), HR);
        Calendar before = calendar(invitations.of(batch, assistant).calendar());
        UUID other = planning.add(batch, SessionFixtures.at("Tanya jawab", monday, "13:00", "14:00"), HR);
        moves.move(last, SessionFixtures.time(monday.plusDays(2), "08:00", "10:00"), REASON, HR);
        moves.move(other, SessionFixtures.time(monday.plusDays(1), "13:00", "14:00"), REASON, HR);
        mailing.sendDue();
        clock.advance(Duration.ofMinutes(6));
        mailing.sendDue();

        List<ReceivedMail> mails = MailServer.to(address);
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).text()).contains("Anda ditugaskan", "Penutupan", "Tanya jawab", REASON);
        List<Part> calendars = mails.get(0).parts().stream()
                .filter(part -> contentType(part).startsWith("text/calendar"))
                .toList();
        // As an alternative, by which mail programs know an invitation, and as a file; of several calendars none would
        // be an alternative.
        assertThat(calendars).hasSize(2);
        assertThat(contentType(calendars.get(0))).contains("method=REQUEST");
        Calendar after = new CalendarBuilder()
                .build(new InputStreamReader(calendars.get(0).getInputStream(), StandardCharsets.UTF_8));
        assertThat(value(after, "UID")).isEqualTo(value(before, "UID"));
        assertThat(Integer.parseInt(value(after, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(before, "SEQUENCE")));
    }

    @Test
    void aTrainingThatIsCalledOffLeavesTheCalendarsOfItsStaff() throws Exception {
        String outside = "tamu." + batch.toLowerCase() + "@lembaga.example";
        keeping.assign(
                new StaffEntry(
                        batch,
                        last,
                        StaffMember.Task.TRAINER,
                        null,
                        new StaffEntry.Outside("Dr. Tamu", "Universitas", outside)),
                HR);
        await().until(() -> MailServer.to(outside).size() == 1);
        Calendar invited = calendar(invitations.of(batch, TRAINER).calendar());

        completion.cancel(batch, new Why("Anggaran dialihkan untuk banjir", "B2"), HR);

        assertThat(told("session/calledOff")).contains("person:" + TRAINER);
        for (PersonId person : List.of(TRAINER, SEATED)) {
            Calendar calendar = calendar(invitations.of(batch, person).calendar());
            assertThat(calendar.getProperty("METHOD").orElseThrow().getValue()).isEqualTo("CANCEL");
            assertThat(value(calendar, "STATUS")).isEqualTo("CANCELLED");
        }
        Calendar now = calendar(invitations.of(batch, TRAINER).calendar());
        assertThat(value(now, "UID")).isEqualTo(value(invited, "UID"));
        assertThat(Integer.parseInt(value(now, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(invited, "SEQUENCE")));
        await().until(() -> MailServer.to(outside).size() == 2);
        ReceivedMail last = MailServer.to(outside).get(1);
        assertThat(last.subject()).contains("Penugasan dibatalkan: Penutupan");
        assertThat(last.parts()).anyMatch(part -> contentType(part).contains("method=CANCEL"));
    }

    /** What waited after the commit says what is true when it goes: whoever was released meanwhile is not invited any more. */
    @Test
    void anInvitationThatHoldsNoMoreIsNotSent() {
        String outside = "lepas." + batch.toLowerCase() + "@lembaga.example";
        sending.on(new OutsideTold(batch, last, UUID.randomUUID(), "Dr. Lepas", outside, OutsideTold.What.INVITED));

        assertThat(MailServer.to(outside)).isEmpty();
    }

    private void calledUp() {
        jdbc.sql("UPDATE batch SET status = 'CALLED_UP', lock_version = lock_version + 1 WHERE number = ?")
                .param(batch)
                .update();
    }

    private static SessionEntry with(SessionEntry was, String title, int hours, String place) {
        return new SessionEntry(
                title,
                was.starts(),
                was.ends(),
                new LearningHours(hours),
                was.kind(),
                was.mode(),
                null,
                place,
                was.link());
    }

    private String model(String template) {
        return jdbc.sql(
                        "SELECT string_agg(model::text, ' ') FROM notification_notice WHERE case_number = ? AND template = ?")
                .params(batch, template)
                .query(String.class)
                .single();
    }

    private static Calendar calendar(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static String value(Calendar calendar, String name) {
        return calendar.getComponents("VEVENT")
                .get(0)
                .getProperty(name)
                .orElseThrow()
                .getValue();
    }

    private static String contentType(Part part) {
        try {
            return part.getContentType().replaceAll("\\s+", " ");
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Visitor visitor(Personas personas, String name) {
        return personas.visitor(portal, name);
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
