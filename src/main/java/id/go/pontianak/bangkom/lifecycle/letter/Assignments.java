package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.SigningOfficials;
import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Head;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters of assignment (surat tugas): a perangkat daerah sends its own people to a training, by the number of its own agenda book and signed by its head,
 * whoever has a seat and no such letter yet. The head does not sign his own; the office above does. Refused while no seats are given, once the training is
 * over, and for a number that the unit has used in that year.
 */
@Service
@Transactional
public class Assignments {

    private final AssignmentGrounds grounds;
    private final LetterRegister register;
    private final Recipients recipients;
    private final SigningOfficials signing;
    private final Directory directory;
    private final BusinessClock clock;
    private final Journal journal;

    Assignments(
            AssignmentGrounds grounds,
            LetterRegister register,
            Recipients recipients,
            SigningOfficials signing,
            Directory directory,
            BusinessClock clock,
            Journal journal) {
        this.grounds = grounds;
        this.register = register;
        this.recipients = recipients;
        this.signing = signing;
        this.directory = directory;
        this.clock = clock;
        this.journal = journal;
    }

    /** Who waits for a letter, and why none can be written now; the usual 404 for who does not serve the unit. */
    @Transactional(readOnly = true)
    public Assigned of(String number, String unit, PersonId reader) {
        return grounds.of(number, unit, reader);
    }

    public UUID send(String number, String unit, Head head, PersonId by) {
        Assigned assigned = grounds.lock(number, unit, by);
        if (assigned.refusal() != null) {
            throw new NotPossibleNow(assigned.refusal());
        }
        Letter letter = new Letter(
                UUID.randomUUID(),
                number,
                LetterKind.ASSIGNMENT,
                head,
                grounds.facts(assigned.batch()),
                "",
                signer(unit, head.day(), assigned.waiting()),
                new Recorded(by, clock.instant()),
                unit);
        register.enter(letter);
        recipients.assign(letter, assigned.batch(), assigned.waiting());
        journal.record(
                new CaseNumber(number),
                Deed.of("journal.letter.ASSIGNMENT", by),
                Map.of(
                        "number",
                        head.number(),
                        "unit",
                        unit,
                        "count",
                        "" + assigned.waiting().size()));
        return letter.id();
    }

    /** The perangkat daerah that this person serves and of which somebody has a seat; the first where he serves several. */
    @Transactional(readOnly = true)
    public Optional<String> unitOf(Batch batch, PersonId person) {
        return grounds.unitOf(batch, person);
    }

    /** Whoever is sent does not sign, the office above does. */
    private Signer signer(String unit, LocalDate day, List<Person> sent) {
        register.requireNotAhead(day);
        Office office = directory.findHead(unit).orElseThrow(NotFound::new);
        Set<PersonId> barred = sent.stream().map(Person::id).collect(Collectors.toSet());
        return signing.find(office.code(), ConflictScope.barring(barred), day)
                .orElseThrow(() -> new NotPossibleNow("refusal.letter.noSigner"));
    }
}
