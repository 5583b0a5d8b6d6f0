package id.go.pontianak.bangkom.lifecycle.nomination.domain.place;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.RescheduleCheck;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Nominations whose batch moves to other days: the nominee is told, and what speaks against the new days is marked or put before HR. */
@Component
class RescheduledPlaces {

    private final NominationStore store;
    private final RescheduleCheck rescheduleCheck;
    private final MovedDays moves;
    private final SeatWindows windows;
    private final SeatQuestions questions;

    RescheduledPlaces(
            NominationStore store,
            RescheduleCheck rescheduleCheck,
            MovedDays moves,
            SeatWindows windows,
            SeatQuestions questions) {
        this.store = store;
        this.rescheduleCheck = rescheduleCheck;
        this.moves = moves;
        this.windows = windows;
        this.questions = questions;
    }

    /** Without a seat nobody is asked yet: the official who decides next reads what speaks against the new days. */
    void mark(String number) {
        Nomination moved = locked(number);
        Set<String> rules = rescheduleCheck.against(moved);
        moved.seat().reschedule(rules, false, moves.of(moved.batch()));
        moved.seat().forgetDays();
        questions.mark(moved, rules);
    }

    /** What speaks against the new days is put before HR; the seat stands until it has decided. */
    void question(String number, DateRange before, boolean clash) {
        Nomination moved = locked(number);
        Set<String> rules = rescheduleCheck.against(moved, before, clash);
        moved.seat().reschedule(rules, !rules.isEmpty(), moves.of(moved.batch()));
        windows.follow(moved);
        questions.ask(moved, rules);
    }

    private Nomination locked(String number) {
        return store.open(number, ParentLock.NONE);
    }
}
