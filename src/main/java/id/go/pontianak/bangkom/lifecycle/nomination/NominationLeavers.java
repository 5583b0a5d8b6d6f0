package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.Commitments;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.place.SeatQuestions;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The nominee serves no more: a seat of his is put before HR; anything less ends, and an offer passes to the next of the reserve. */
@Service
@Transactional
public class NominationLeavers implements Commitments {

    private final NominationStore store;
    private final NominationProcess process;
    private final SeatQuestions questions;
    private final Seats seats;
    private final BusinessClock clock;
    private final MessageSourceAccessor messages;

    NominationLeavers(
            NominationStore store,
            NominationProcess process,
            SeatQuestions questions,
            Seats seats,
            BusinessClock clock,
            MessageSource messages) {
        this.store = store;
        this.process = process;
        this.questions = questions;
        this.seats = seats;
        this.clock = clock;
        this.messages = new MessageSourceAccessor(messages);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Commitment> listOf(PersonId person) {
        return openOf(person).stream()
                .map(nomination -> new Commitment(
                        nomination.number(),
                        messages.getMessage(nomination.status().messageKey(), City.LANGUAGE) + ", "
                                + nomination.batch()))
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
        if (nomination.seat().held()) {
            nomination.seat().nomineeLeft();
            questions.ask(nomination, Set.of("LEFT"));
        } else {
            end(nomination);
        }
    }

    private void end(Nomination nomination) {
        String number = nomination.number();
        seats.release(number);
        nomination.ending().nomineeLeft(clock.instant());
        store.save(nomination);
        process.ended(new CaseNumber(number), NominationStatus.WITHDRAWN);
    }
}
