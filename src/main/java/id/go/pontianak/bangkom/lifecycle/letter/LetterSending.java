package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.SigningOfficials;
import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Head;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Recorded;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters go out: HR or an organiser enters the number of the agenda book, the letter is put into the register as it is now, and each
 * recipient is sent his copy. Refused where the batch gives no ground for it, where the number is taken in that year, and on a day to come.
 */
@Service
@Transactional
public class LetterSending {

    private final LetterRegister register;
    private final LetterGrounds grounds;
    private final Recipients recipients;
    private final BatchStaff staff;
    private final SigningOfficials signing;
    private final BusinessClock clock;
    private final Journal journal;

    LetterSending(
            LetterRegister register,
            LetterGrounds grounds,
            Recipients recipients,
            BatchStaff staff,
            SigningOfficials signing,
            BusinessClock clock,
            Journal journal) {
        this.register = register;
        this.grounds = grounds;
        this.recipients = recipients;
        this.staff = staff;
        this.signing = signing;
        this.clock = clock;
        this.journal = journal;
    }

    public UUID send(String number, LetterKind kind, Head head, String reason, PersonId by) {
        staff.requireRunner(number, by);
        if (kind == LetterKind.ASSIGNMENT) {
            throw new NotFound();
        }
        Batch batch = grounds.lock(number);
        LetterGround ground = grounds.of(batch, kind);
        if (ground.refusal() != null) {
            throw new NotPossibleNow(ground.refusal());
        }
        Letter letter = new Letter(
                UUID.randomUUID(),
                number,
                kind,
                head,
                grounds.facts(batch, kind),
                kind.reasoned() ? Reason.of(reason) : "",
                signer(head.day()),
                new Recorded(by, clock.instant()),
                null);
        register.enter(letter);
        recipients.address(letter, batch, ground);
        Deed sent = Deed.of("journal.letter." + kind, by).because(letter.reason());
        String count = String.valueOf(ground.recipients().size());
        journal.record(new CaseNumber(number), sent, Map.of("number", head.number(), "count", count));
        return letter.id();
    }

    private Signer signer(LocalDate day) {
        register.requireNotAhead(day);
        return signing.find(Function.KEPALA_BKPSDM, ConflictScope.NONE, day)
                .orElseThrow(() -> new NotPossibleNow("refusal.letter.noSigner"));
    }
}
