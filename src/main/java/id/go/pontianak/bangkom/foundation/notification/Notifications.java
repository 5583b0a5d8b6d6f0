package id.go.pontianak.bangkom.foundation.notification;

import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The mail ledger's way in. A notice is inserted in the caller's transaction under its unique key; a second one with the same key is
 * ignored. It is merged with others for the same person within some minutes, and the person is resolved when it is sent.
 */
@Service
public class Notifications {

    public void notify(Notice notice) {
        throw new UnsupportedOperationException();
    }

    /** State of one mail, as the timeline and HR see it; {@code to} is a name, never an address. */
    public record MailState(String subject, String to, String state, java.time.Instant at) {}

    public List<MailState> listOf(String caseNumber) {
        throw new UnsupportedOperationException();
    }
}
