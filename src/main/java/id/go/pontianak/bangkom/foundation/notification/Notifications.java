package id.go.pontianak.bangkom.foundation.notification;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.notification.domain.CaseMails;
import id.go.pontianak.bangkom.foundation.notification.domain.NoticeWriter;
import id.go.pontianak.bangkom.foundation.notification.domain.Urgency;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mail ledger's way in. A notice is inserted in the caller's transaction under its unique key; a second one with the same key is
 * ignored. It is merged with others for the same person within some minutes, and the person is resolved when it is sent.
 */
@Service
public class Notifications {

    private final NoticeWriter notices;
    private final CaseMails mails;

    Notifications(NoticeWriter notices, CaseMails mails) {
        this.notices = notices;
        this.mails = mails;
    }

    /** Told within minutes, at any time of the day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void notify(Notice notice) {
        notices.insert(notice, Urgency.NOW);
    }

    /** Told in the person's next digest: mails that remind wait for working hours. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void mentionInDigest(Notice notice) {
        notices.insert(notice, Urgency.DIGEST);
    }

    /** The tasks a person is reminded of on a day; false when he has had his digest of that day. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean remind(Digest digest) {
        return notices.insert(digest);
    }

    /**
     * State of one mail, as the timeline and HR see it; {@code to} is a name, never an address; {@code state} completes the message key
     * {@code notification.state.<state>}.
     */
    public record MailState(String subject, String to, String state, Instant at) {}

    /** Everything people were told about the case, newest first. */
    @Transactional(readOnly = true)
    public List<MailState> listOf(CaseNumber caseNumber) {
        return mails.listOf(caseNumber);
    }
}
