package id.go.pontianak.bangkom.foundation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.document.CalendarEvent;
import id.go.pontianak.bangkom.foundation.document.CalendarFile;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.ReceivedMail;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is attached to mails, and mails that stay by themselves, as they arrive over SMTP. */
@IntegrationTest
class AttachmentsIT extends MailStory {

    private static final byte[] LETTER = "%PDF-1.7\nsurat\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private TestAttachments attachments;

    private Attachment invitation() {
        CalendarEvent event = new CalendarEvent(
                "BATCH-MP01-2027-1-" + key + "@bangkom.example",
                0,
                new CalendarEvent.Text(
                        "Manajemen Proyek – angkatan 1", "Aula BKPSDM", "Hari 1: pembukaan\nHari 2: praktik"),
                new CalendarEvent.Days(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 4)),
                true,
                new CalendarEvent.Party("BKPSDM Kota Pontianak", "bangkom@pontianak.go.id"),
                new CalendarEvent.Party("Siti Aminah", address));
        return Attachment.calendar("undangan.ics", "REQUEST", CalendarFile.request(event, clock.now()));
    }

    private Notice invited(int occurrence) {
        return notice("seat", occurrence, null).with(new AttachmentKey(TestAttachments.KIND, key));
    }

    @Test
    void anInvitationIsAnAlternativeThatACalendarReadsAndAFileBesideTheLetter() throws Exception {
        attachments.hold(key, Attachment.file("Surat panggilan – Siti.pdf", "application/pdf", LETTER), invitation());
        tell(invited(0));

        sendAfterMerging();

        ReceivedMail mail = onlyMail();
        assertThat(mail.message().isMimeType("multipart/mixed")).isTrue();
        Multipart mixed = (Multipart) mail.message().getContent();
        assertThat(mixed.getBodyPart(0).isMimeType("multipart/alternative")).isTrue();
        assertThat(types(mail))
                .containsExactly("text/plain", "text/html", "text/calendar", "application/pdf", "text/calendar");
        ContentType alternative = new ContentType(mail.parts().get(2).getContentType());
        assertThat(alternative.getParameter("method")).isEqualTo("REQUEST");
        assertThat(alternative.getParameter("charset")).isEqualToIgnoringCase("UTF-8");
        for (int at : new int[] {2, 4}) {
            Calendar calendar = calendar(mail.parts().get(at));
            assertThat(calendar.getProperty(Property.METHOD).get().getValue()).isEqualTo("REQUEST");
            assertThat(calendar.getComponents().toString())
                    .contains("Manajemen Proyek – angkatan 1", "20270201", "20270205", "mailto:" + address);
        }
        assertThat(mail.text()).contains(base() + "/nominations/seat");
    }

    @Test
    void aFileArrivesByteByByteUnderItsName() throws Exception {
        attachments.hold(key, Attachment.file("Surat/panggilan\r\nBcc: x – Siti.pdf", "application/pdf", LETTER));
        tell(invited(0));

        sendAfterMerging();

        Part file = onlyMail().parts().get(2);
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(LETTER);
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(MimeUtility.decodeText(file.getFileName())).isEqualTo("Surat_panggilan Bcc: x – Siti.pdf");
        assertThat(onlyMail().header("Bcc")).isEmpty();
    }

    @Test
    void aNoticeByItselfIsNotMergedWithWhatHappensBesideIt() {
        attachments.hold(key, invitation());
        tell(notice("offer", 0, null));
        tell(invited(0));
        tell(notice("withdrawn", 0, null).unmerged());
        tell(notice("returned", 0, null));

        sendAfterMerging();

        List<ReceivedMail> mails = MailServer.to(address);
        assertThat(mails).hasSize(3);
        assertThat(mails)
                .extracting(ReceivedMail::links)
                .containsExactlyInAnyOrder(
                        List.of(base() + "/nominations/offer", base() + "/nominations/returned"),
                        List.of(base() + "/nominations/seat"),
                        List.of(base() + "/nominations/withdrawn"));
        assertThat(mails)
                .filteredOn(mail -> types(mail).contains("text/calendar"))
                .hasSize(1);
    }

    /** Asked when the mail is composed: who was told to come and is called off within minutes gets no invitation. */
    @Test
    void whatHoldsNoMoreFallsOutWithItsReason() {
        attachments.hold(key, invitation());
        tell(invited(0));
        mailing.sendDue();
        attachments.hold(key);

        clock.advance(Duration.ofMinutes(4));
        mailing.sendDue();

        assertThat(MailServer.to(address)).isEmpty();
        assertThat(told()).extracting(Notifications.MailState::state).containsExactly("SUPPRESSED");
        assertThat(jdbc.sql("""
                        SELECT d.dropped || ' ' || m.reason FROM notification_delivery d
                        JOIN notification_notice n ON n.id = d.notice_id JOIN notification_mail m ON m.id = d.mail_id
                        WHERE n.case_number = ?""").param(key).query(String.class).single()).isEqualTo("attachmentGone attachmentGone");
    }

    /** A supplier that fails is our fault: the mail waits instead of going without what it promises, and holds up no other. */
    @Test
    void aMailWhoseAttachmentCannotBeMadeWaitsAndHoldsUpNobody() {
        tell(notice("seat", 0, null).with(new AttachmentKey("test/nobody", key)));
        mailing.sendDue();
        tell(notice("offer", 0, null));

        sendAfterMerging();

        assertThat(onlyMail().links()).containsExactly(base() + "/nominations/offer");
        assertThat(told()).extracting(Notifications.MailState::state).containsExactlyInAnyOrder("ACCEPTED", "RETRY");
    }

    private static List<String> types(ReceivedMail mail) {
        return mail.parts().stream().map(AttachmentsIT::type).toList();
    }

    private static String type(Part part) {
        try {
            return new ContentType(part.getContentType()).getBaseType().toLowerCase(java.util.Locale.ROOT);
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Calendar calendar(Part part)
            throws IOException, MessagingException, net.fortuna.ical4j.data.ParserException {
        return new CalendarBuilder().build(new InputStreamReader(part.getInputStream(), StandardCharsets.UTF_8));
    }
}
