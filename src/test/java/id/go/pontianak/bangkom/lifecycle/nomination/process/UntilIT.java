package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.desk.inbox.process.ReminderRoundProcess;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Mailing;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.OthersWorkRests;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.ReceivedMail;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** An offer that lapses when Wednesday the 4th is over: pages, notice and reminder all say the 4th, and none of them the 5th. */
@IntegrationTest
class UntilIT {

    private static final Instant END_OF_4 = Instant.parse("2026-11-04T17:00:00Z");

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationStates states;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private ReminderRoundProcess round;

    @Autowired
    private Mailing mailing;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc portal;

    @Autowired
    private JdbcClient jdbc;

    private PersonId nominee;
    private String number;
    private String address;

    @BeforeEach
    void offered() {
        var fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        OthersWorkRests.nothingIsTold(jdbc);
        nominee = People.like(jdbc, STAFF_1_DINKES);
        address = People.addressOf(nominee);
        String batch = fixtures.callingBatch("MP-01");
        number = nominations.submit(new Submission(batch, nominee, "Dibutuhkan untuk tugas", "Sesuai tugas"), nominee);
        states.bring(number, batch, "reserved");
        OthersWorkRests.nothingIsTold(jdbc);
        fixtures.offer(number, END_OF_4);
        candidacies.offered(number, END_OF_4);
    }

    @Test
    void everythingSaysTheDayOnWhichItEnds() throws Exception {
        Visitor visitor = signedIn();
        saysTheFourth(visitor, "/nominations/" + number);
        saysTheFourth(visitor, "/tasks/" + processDriver.task(number).id());
        assertThat(visitor.open("/tasks?q=" + number).getContentAsString()).contains("4 November 2026");
        assertThat(visitor.open("/nominations").getContentAsString()).contains("sampai 4 November 2026");

        clock.advance(Duration.ofHours(1));
        mailing.sendDue();
        List<ReceivedMail> offer = MailServer.to(address);
        assertThat(offer)
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.subject() + mail.text()).doesNotContain("5 November", "5 Nov "));
        assertThat(offer).anySatisfy(mail -> assertThat(mail.text()).contains("sampai 4 November 2026."));

        clock.set(LocalDate.of(2026, 11, 4), LocalTime.of(7, 30));
        round.missed(clock.today());
        mailing.sendDue();
        List<ReceivedMail> reminders = MailServer.to(address);
        assertThat(reminders).as("reminded on the last day").hasSizeGreaterThan(offer.size());
        assertThat(reminders.get(reminders.size() - 1).text())
                .contains("4 November 2026")
                .doesNotContain("5 November 2026");

        assertThat(processDriver.timerDue(number, NominationElements.EVENT_OFFER_WINDOW_PASSED))
                .as("lapses when the 4th is over, and not before")
                .isEqualTo(END_OF_4);
    }

    private static void saysTheFourth(Visitor visitor, String path) throws UnsupportedEncodingException {
        assertThat(visitor.open(path).getContentAsString())
                .as(path)
                .contains("4 November 2026")
                .doesNotContain("5 November 2026");
    }

    private Visitor signedIn() {
        String username = "sampai-" + nominee;
        accounts.create(username, nominee, Personas.PASSWORD, Set.of());
        return new Visitors(portal).signIn(username, Personas.PASSWORD);
    }
}
