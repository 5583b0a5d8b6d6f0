package id.go.pontianak.bangkom.lifecycle.organiser;

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
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import id.go.pontianak.bangkom.lifecycle.organiser.SentList.Head;
import id.go.pontianak.bangkom.lifecycle.organiser.SentList.Nominee;
import id.go.pontianak.bangkom.lifecycle.organiser.domain.ListRows;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of participants that go to the organiser of a batch outside the city. HR enters number and day of the letter; who stands on the list is
 * frozen as it is then. A later list takes the place of one that is not answered. Refused while no seats are given, for a day to come, and
 * for a number that another list has in that year.
 */
@Service
@Transactional
public class OrganiserLists {

    private final Batches batches;
    private final OutsideBatches outside;
    private final Nominees nominees;
    private final ListRows rows;
    private final SigningOfficials signing;
    private final BusinessClock clock;
    private final Journal journal;

    OrganiserLists(
            Batches batches,
            OutsideBatches outside,
            Nominees nominees,
            ListRows rows,
            SigningOfficials signing,
            BusinessClock clock,
            Journal journal) {
        this.batches = batches;
        this.outside = outside;
        this.nominees = nominees;
        this.rows = rows;
        this.signing = signing;
        this.clock = clock;
        this.journal = journal;
    }

    /** The organiser of the batch, for whoever may read what it was sent; otherwise there is no such page. */
    @Transactional(readOnly = true)
    public Provider organiser(String batch, PersonId reader) {
        return outside.requireReader(reader, batches.batch(batch));
    }

    @Transactional(readOnly = true)
    public boolean concerns(Batch batch, PersonId reader) {
        return outside.mayRead(reader) && outside.organiser(batch).isPresent();
    }

    @Transactional(readOnly = true)
    public boolean mayWrite(PersonId person) {
        return outside.mayWrite(person);
    }

    /** Oldest first. */
    @Transactional(readOnly = true)
    public List<SentList> listOf(String batch, PersonId reader) {
        outside.requireReader(reader, batches.batch(batch));
        return rows.listOf(batch);
    }

    @Transactional(readOnly = true)
    public SentList open(String batch, UUID id, PersonId reader) {
        return listOf(batch, reader).stream()
                .filter(list -> list.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public UUID send(String number, Head head, PersonId by) {
        Provider organiser = outside.requireWriter(by, batches.batch(number));
        Batch batch = batches.lockForUpdate(number);
        if (!batch.status().seatsGiven()) {
            throw new NotPossibleNow("refusal.organiser.notSet");
        }
        List<Nominee> listed = nominees.of(number);
        SentList list = new SentList(
                UUID.randomUUID(),
                number,
                organiser.name(),
                head,
                signer(head.day()),
                by,
                clock.instant(),
                listed,
                null);
        if (!rows.insert(list)) {
            throw RuleViolated.at("number", "refusal.organiser.numberTaken");
        }
        record(list);
        return list.id();
    }

    private void record(SentList list) {
        journal.record(
                new CaseNumber(list.batch()),
                Deed.of("journal.organiser.sent", list.by()),
                Map.of(
                        "number",
                        list.head().number(),
                        "count",
                        String.valueOf(list.participants().size())));
    }

    private Signer signer(LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw RuleViolated.at("day", "refusal.organiser.future");
        }
        return signing.find(Function.KEPALA_BKPSDM, ConflictScope.NONE, day)
                .orElseThrow(() -> new NotPossibleNow("refusal.organiser.noSigner"));
    }
}
