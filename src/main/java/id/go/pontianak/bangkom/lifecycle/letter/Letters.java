package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Recipient;
import id.go.pontianak.bangkom.lifecycle.letter.Letter.Sent;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterOutcomes;
import id.go.pontianak.bangkom.lifecycle.letter.domain.LetterRows;
import id.go.pontianak.bangkom.lifecycle.session.BatchStaff;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of letters as it is read: by organisers and HR of the city and by auditors whole, by a recipient the copy addressed to him.
 * Everybody else is answered as if there were none.
 */
@Service
@Transactional(readOnly = true)
public class Letters {

    private final LetterRows rows;
    private final LetterGrounds grounds;
    private final Batches batches;
    private final BatchStaff staff;
    private final Authority authority;
    private final UnitRights units;
    private final LetterOutcomes outcomes;

    Letters(
            LetterRows rows,
            LetterGrounds grounds,
            Batches batches,
            BatchStaff staff,
            Authority authority,
            UnitRights units,
            LetterOutcomes outcomes) {
        this.units = units;
        this.outcomes = outcomes;
        this.rows = rows;
        this.grounds = grounds;
        this.batches = batches;
        this.staff = staff;
        this.authority = authority;
    }

    /** A kind of letter and whether it can be sent now: {@code refusal} is a message key or empty, {@code reason} what is proposed for it. */
    public record Sendable(LetterKind kind, String refusal, int recipients, String reason) {

        public boolean possible() {
            return refusal.isEmpty();
        }
    }

    /** What can be sent in the batch, and why not. */
    public List<Sendable> sendable(String number, PersonId reader) {
        requireReader(number, reader);
        Batch batch = batches.batch(number);
        return grounds.of(batch).stream()
                .map(ground -> new Sendable(
                        ground.kind(),
                        ground.refusal() == null ? "" : ground.refusal(),
                        ground.recipients().size(),
                        ground.kind() == LetterKind.CANCELLATION ? grounds.cancelledBecause(batch) : ""))
                .toList();
    }

    /** Oldest first. */
    public List<Sent> listOf(String batch, PersonId reader) {
        requireReader(batch, reader);
        return rows.listOf(batch).stream().map(this::sent).toList();
    }

    /** The letters of a perangkat daerah in the batch, oldest first; the usual 404 for who does not serve it. */
    public List<Sent> ofUnit(String batch, String unit, PersonId reader) {
        units.require(unit, reader);
        return rows.listOf(batch).stream()
                .filter(letter -> unit.equals(letter.unit()))
                .map(this::sent)
                .toList();
    }

    /** The register of a year, latest first. */
    public List<Sent> register(int year, String search, PersonId reader) {
        if (!mayReadAll(reader)) {
            throw new NotFound();
        }
        return rows.register(year, search).stream().map(this::sent).toList();
    }

    /** With every recipient for whoever reads the batch's letters; a recipient sees himself only. */
    public Sent open(UUID id, PersonId reader) {
        Letter letter = rows.find(id).orElseThrow(NotFound::new);
        List<Recipient> all = rows.recipientsOf(id);
        String unit = letter.unit();
        if (mayRead(letter.batch(), reader) || unit != null && units.serves(unit, reader)) {
            return new Sent(letter, all);
        }
        List<Recipient> own =
                all.stream().filter(to -> to.person().equals(reader)).toList();
        if (own.isEmpty()) {
            throw new NotFound();
        }
        return new Sent(letter, own);
    }

    /** Of whom the pages tell that are addressed to this reader, each with the number of the letter; nobody in letters that tell of the reader alone. */
    public Map<PersonId, String> toldTo(PersonId reader, Letter letter) {
        return outcomes.peopleOf(letter.id(), reader).stream()
                .collect(Collectors.toMap(
                        person -> person, person -> letter.head().number()));
    }

    public boolean mayRead(String batch, PersonId reader) {
        return mayReadAll(reader) || staff.mayRun(batch, reader);
    }

    public boolean mayReadAll(PersonId reader) {
        return authority.overseesCity(reader);
    }

    private void requireReader(String batch, PersonId reader) {
        if (!mayRead(batch, reader)) {
            throw new NotFound();
        }
    }

    private Sent sent(Letter letter) {
        return new Sent(letter, rows.recipientsOf(letter.id()));
    }
}
