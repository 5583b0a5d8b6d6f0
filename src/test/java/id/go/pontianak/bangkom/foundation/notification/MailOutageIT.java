package id.go.pontianak.bangkom.foundation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.ScriptedMailServer;
import id.go.pontianak.bangkom.support.ScriptedMailServer.Manner;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mail server is gone, refuses, or takes a mail without saying so. */
@IntegrationTest
class MailOutageIT extends MailStory {

    @Autowired
    private MailingElsewhere elsewhere;

    @Test
    void losesNothingWhileTheServerIsDownForADay() throws IOException {
        Mailing withoutServer = elsewhere.withoutServer();
        tell(notice("seat", 0, null));
        clock.advance(Duration.ofMinutes(4));
        assertThat(withoutServer.sendDue()).isFalse();
        for (int hour = 0; hour < 24; hour++) {
            clock.advance(Duration.ofHours(1));
            retriesAreDue();
            withoutServer.sendDue();
        }
        tell(notice("offer", 0, null));
        assertThat(MailServer.to(address)).isEmpty();

        retriesAreDue();
        sendAfterMerging();
        retriesAreDue();
        sendAfterMerging();

        assertThat(MailServer.to(address))
                .extracting(mail -> mail.links().get(0))
                .containsExactly(base() + "/nominations/seat", base() + "/nominations/offer");
    }

    /** The server took the mail, but we died before we could note it: it comes again, and under the same number. */
    @Test
    void sendsAgainUnderTheSameMessageIdWhenKilledBeforeRecording() throws IOException {
        tell(notice("seat", 0, null));
        clock.advance(Duration.ofMinutes(4));
        try (ScriptedMailServer server = new ScriptedMailServer(Manner.CLOSES_BEFORE_ANSWER)) {
            elsewhere.through(server.port()).sendDue();
            assertThat(server.accepted()).anySatisfy(text -> assertThat(text).contains("seat"));
        }
        assertThat(told()).extracting(Notifications.MailState::state).containsExactly("AMBIGUOUS");
        jdbc.sql(
                        "UPDATE notification_mail SET state = 'CLAIMED', claimed_until = now() - interval '1 second', claimed_by = ?"
                                + " WHERE person_id = ?")
                .params(UUID.randomUUID(), siti.value())
                .update();

        mailing.sendDue();

        assertThat(onlyMail().messageId()).isEqualTo("<" + messageKey() + "@localhost>");
        assertThat(told()).extracting(Notifications.MailState::state).containsExactly("ACCEPTED");
    }

    @Test
    void givesUpAtOnceWhatIsRefusedForGoodAndKeepsItInThePortal() throws IOException {
        tell(notice("seat", 0, null));
        clock.advance(Duration.ofMinutes(4));
        try (ScriptedMailServer server = new ScriptedMailServer(Manner.REFUSES_RECIPIENT)) {
            elsewhere.through(server.port()).sendDue();
        }

        assertThat(told()).extracting(Notifications.MailState::state).containsExactly("FAILED");
    }

    @Test
    void whatWaitedGoesOverOneConnection() throws IOException {
        Mailing withoutServer = elsewhere.withoutServer();
        for (String about : new String[] {"seat", "offer"}) {
            tell(notice(about, 0, null));
            withoutServer.sendDue();
            clock.advance(Duration.ofMinutes(4));
            withoutServer.sendDue();
        }
        retriesAreDue();
        try (ScriptedMailServer server = new ScriptedMailServer(Manner.ACCEPTS)) {
            elsewhere.through(server.port()).sendDue();

            assertThat(server.taken())
                    .filteredOn(taken -> taken.recipient().equals(address))
                    .hasSize(2);
            assertThat(server.conversations()).isEqualTo(1);
        }
    }

    private void retriesAreDue() {
        jdbc.sql("UPDATE notification_mail SET next_at = now() WHERE person_id = ? AND next_at IS NOT NULL")
                .param(siti.value())
                .update();
    }

    private String messageKey() {
        return jdbc.sql("SELECT message_key::text FROM notification_mail WHERE person_id = ?")
                .param(siti.value())
                .query(String.class)
                .single();
    }
}
