package id.go.pontianak.bangkom.lifecycle.nomination.domain.place;

import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.RescheduleCheck;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Nominations that lead to a seat, when participants are called up: who takes part is told, and what speaks newly is put before HR. */
@Component
class CalledUpPlaces {

    private final NominationStore store;
    private final RescheduleCheck checks;
    private final SeatQuestions questions;
    private final Batches batches;

    CalledUpPlaces(NominationStore store, RescheduleCheck checks, SeatQuestions questions, Batches batches) {
        this.store = store;
        this.checks = checks;
        this.questions = questions;
        this.batches = batches;
    }

    /** The seat stands until HR has decided; nothing for who gave it up meanwhile. */
    void callUp(String number, boolean late) {
        Nomination nomination = store.open(number, ParentLock.NONE);
        if (!nomination.seat().held()) {
            return;
        }
        Batch batch = batches.batch(nomination.batch());
        Set<String> rules = checks.newAtCallUp(nomination, batch);
        Map<String, String> days = Map.of(
                "starts", batch.period().from().toString(),
                "ends", batch.lastDay().toString(),
                "place", batch.place());
        nomination.seat().callUp(rules, late, days);
        questions.ask(nomination, rules);
    }
}
