package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.Commitments;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.SeatQuestions;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The nominee serves no more: a seat of his is put before HR; anything less ends, and an offer passes to the next of the reserve. */
@Service
@Transactional
public class NominationLeavers implements Commitments {

    private static final Set<NominationStatus> SEATED =
            EnumSet.of(NominationStatus.SEATED, NominationStatus.UNCONFIRMED, NominationStatus.CONFIRMED);

    /** What an import shows is kept as text, in the language of the city. */
    private static final Locale CITY = Locale.forLanguageTag("id");

    private final NominationStore store;
    private final NominationProcess process;
    private final NominationNotices notices;
    private final SeatQuestions questions;
    private final Seats seats;
    private final Journal journal;
    private final BusinessClock clock;
    private final MessageSource messages;

    NominationLeavers(
            NominationStore store,
            NominationProcess process,
            NominationNotices notices,
            SeatQuestions questions,
            Seats seats,
            Journal journal,
            BusinessClock clock,
            MessageSource messages) {
        this.store = store;
        this.process = process;
        this.notices = notices;
        this.questions = questions;
        this.seats = seats;
        this.journal = journal;
        this.clock = clock;
        this.messages = messages;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Commitment> listOf(PersonId person) {
        return openOf(person).stream()
                .map(nomination -> new Commitment(
                        nomination.number(),
                        messages.getMessage(nomination.status().messageKey(), null, CITY) + ", " + nomination.batch()))
                .toList();
    }

    @EventListener
    public void follow(PersonLeft left) {
        openOf(left.person()).stream().map(Nomination::number).forEach(this::follow);
    }

    private List<Nomination> openOf(PersonId person) {
        return store.openOf(person).stream()
                .sorted(Comparator.comparing(Nomination::batch))
                .toList();
    }

    private void follow(String number) {
        Nomination nomination = store.open(number, ParentLock.UPDATE);
        journal.recordSystem(number, "journal.nomination.nomineeLeft", Map.of());
        if (SEATED.contains(nomination.status())) {
            questions.ask(nomination, Set.of("LEFT"));
        } else {
            end(nomination);
        }
    }

    private void end(Nomination nomination) {
        String number = nomination.number();
        seats.release(number);
        nomination.end(NominationStatus.WITHDRAWN, "", clock.instant());
        store.save(nomination);
        process.ended(number, NominationStatus.WITHDRAWN);
        notices.tell(nomination, "nomineeLeft", Role.unitHr(nomination.unit()), Map.of());
    }
}
