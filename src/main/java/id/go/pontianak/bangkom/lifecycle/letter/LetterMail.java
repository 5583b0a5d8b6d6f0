package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Attachment;
import id.go.pontianak.bangkom.foundation.notification.MailAttachments;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Recipient;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Sent;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterRows;
import id.go.pontianak.bangkom.lifecycle.session.Invitations;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The copy of a letter in the mail to its recipient, and the training as an event of the calendar (iTIP, RFC 5546), as it is when the mail is composed:
 * REQUEST for whoever has a seat, CANCEL once it is called off; none with letters that are no news of the training.
 */
@Component
class LetterMail implements MailAttachments {

    static final String KIND = "letter/letter";

    private final LetterRows rows;
    private final LetterPrint print;
    private final Invitations invitations;

    LetterMail(LetterRows rows, LetterPrint print, Invitations invitations) {
        this.rows = rows;
        this.print = print;
        this.invitations = invitations;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Attachment> at(String key, PersonId to) {
        UUID id = UUID.fromString(key);
        List<Recipient> own = rows.recipientsOf(id).stream()
                .filter(recipient -> recipient.person().equals(to))
                .toList();
        return rows.find(id)
                .filter(letter -> !own.isEmpty())
                .map(letter -> letter.kind().inCalendar()
                        ? List.of(copy(letter, own), invitations.attachment(letter.batch(), to))
                        : List.of(copy(letter, own)))
                .orElse(List.of());
    }

    private Attachment copy(Letter letter, List<Recipient> own) {
        return Attachment.file(LetterPrint.fileName(letter), "application/pdf", print.pdf(new Sent(letter, own)));
    }
}
