package id.go.pontianak.bangkom.foundation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What people write is shown as they wrote it, and a notice that cannot be read or put into words holds up no other. */
@IntegrationTest
class PeoplesTextIT extends MailStory {

    @Autowired
    private PersonalNotices portal;

    @Autowired
    private ProcessDriver processDriver;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-13-01",
                "9999-99-99",
                "2026-13-01T00:00:00Z",
                "2026-03-01",
                "message:mail.nomination.submitted.lead",
                "#{portal.title} ${7*7} {person} {0}"
            })
    void aReasonIsTextWhateverItLooksLike(String reason) {
        tell(because(reason));

        sendAfterMerging();

        assertThat(onlyMail().text()).contains("Alasan: " + reason);
        assertThat(portal.list(actor(siti), Long.MAX_VALUE))
                .singleElement()
                .satisfies(told -> assertThat(told.lead()).endsWith(": " + reason));
    }

    /** Written by an earlier release, which told dates apart by their looks. */
    @Test
    void formerNoticesAreReadByTheNamesOfTheirEntries() {
        tell(because("2026-02-30"));
        jdbc.sql("UPDATE notification_notice SET model = model || CAST(? AS jsonb) WHERE case_number = ?")
                .params("{\"until\": \"2026-31-12\", \"rank\": 3, \"odd\": {\"a\": [1]}}", key)
                .update();

        sendAfterMerging();

        assertThat(onlyMail().text()).contains("Alasan: 2026-02-30").contains("sampai 2026-31-12");
    }

    @Test
    void aMailWithoutWordsIsTriedAndGivenUpAndHoldsUpNoLaterOne() {
        tell(because("pertama"));
        mailing.sendDue();
        unreadable();
        sendAfterMerging();
        assertThat(mail()).containsEntry("state", "RETRY").containsEntry("attempts", 1);

        Notice later = notice("seat", 0, null);
        tell(later);
        sendAfterMerging();

        assertThat(onlyMail().links()).containsExactly(base() + "/nominations/seat");
        jdbc.sql("UPDATE notification_mail SET first_tried_at = now() - interval '73 hours', next_at = now()"
                        + " WHERE person_id = ? AND state = 'RETRY'")
                .param(siti.value())
                .update();
        mailing.sendDue();
        assertThat(mail()).containsEntry("state", "FAILED").containsEntry("reason", "givenUp");
    }

    @Test
    void aNoticeThatCannotBeReadHoldsUpNoOther() {
        tell(because("rusak"));
        unreadable();
        tell(notice("seat", 0, null));

        sendAfterMerging();

        assertThat(onlyMail().links()).containsExactly(base() + "/nominations/seat");
        assertThat(jdbc.sql(
                                "SELECT reason FROM notification_notice WHERE template = 'nomination/rejected' AND case_number = ?")
                        .param(key)
                        .query(String.class)
                        .single())
                .isEqualTo("broken");
        assertThat(MailServer.to(address)).hasSize(1);
    }

    /** The nominee who is HR of his own unit once read the same twice in one mail. */
    @Test
    void onePersonInTwoCapacitiesIsToldOnce() {
        // What other tests left for the role goes out before she has it.
        sendAfterMerging();
        processDriver.grant(siti, Role.UNIT_HR, "INSPEKTORAT");
        Notice own = because("Sesuai kebutuhan");
        tell(own);
        tell(new Notice(
                own.template(),
                caseNumber(),
                "1",
                Role.unitHr("INSPEKTORAT"),
                0,
                own.conflictScope(),
                own.link(),
                own.model()));

        sendAfterMerging();

        assertThat(onlyMail().links()).containsExactly(base() + "/nominations/rejected");
        assertThat(onlyMail().subject()).doesNotContain("lainnya");
        assertThat(portal.list(actor(siti), Long.MAX_VALUE)).hasSize(1);
    }

    private Notice because(String reason) {
        Notice plain = notice("rejected", 0, null);
        return new Notice(
                plain.template(),
                caseNumber(),
                "1",
                plain.to(),
                0,
                plain.conflictScope(),
                plain.link(),
                Map.of("reason", reason, "person", "Siti", "batch", "Pelatihan", "number", key, "until", "2026-12-01"));
    }

    /** As a fault of ours would leave it: the row is there, and nobody can make anything of it. */
    private void unreadable() {
        jdbc.sql("UPDATE notification_notice SET addressee = 'nobody knows'"
                        + " WHERE template = 'nomination/rejected' AND case_number = ?")
                .param(key)
                .update();
    }

    private Map<String, Object> mail() {
        return jdbc.sql("""
                        SELECT m.state, m.attempts, m.reason FROM notification_mail m
                        JOIN notification_delivery d ON d.mail_id = m.id JOIN notification_notice n ON n.id = d.notice_id
                        WHERE n.template = 'nomination/rejected' AND n.case_number = ?""").param(key).query().singleRow();
    }

    private static Actor actor(PersonId person) {
        return new Actor(person, "siti", "Siti", Set.of());
    }
}
