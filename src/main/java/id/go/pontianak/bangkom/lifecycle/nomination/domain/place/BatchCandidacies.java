package id.go.pontianak.bangkom.lifecycle.nomination.domain.place;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adapter of the batch's port: the nominations as the batch sees them, and what became of each. */
@Component
@Transactional
class BatchCandidacies implements Candidacies {

    private final NominationStore store;
    private final CandidatePool pool;
    private final SelectionResults results;
    private final RescheduledPlaces places;
    private final CalledUpPlaces calledUp;
    private final NominationWithdrawals withdrawals;

    BatchCandidacies(
            NominationStore store,
            CandidatePool pool,
            SelectionResults results,
            RescheduledPlaces places,
            CalledUpPlaces calledUp,
            NominationWithdrawals withdrawals) {
        this.store = store;
        this.pool = pool;
        this.results = results;
        this.places = places;
        this.calledUp = calledUp;
        this.withdrawals = withdrawals;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Candidacy> ready(String batch) {
        return pool.ready(batch);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unready> unready(String batch) {
        return pool.unready(batch);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Integer> countByUnit(String batch) {
        return store.countByUnit(batch);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> unconfirmed(String batch) {
        return store.unconfirmedIn(batch);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> open(String batch) {
        return store.openIn(batch).stream().map(Nomination::number).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean waitsForDecree(String nomination) {
        return store.load(nomination).status() == NominationStatus.READY;
    }

    @Override
    public void seated(String nomination) {
        results.seated(nomination);
    }

    @Override
    public void reserved(String nomination, int rank) {
        results.reserved(nomination, rank);
    }

    @Override
    public void notSelected(String nomination) {
        results.notSelected(nomination);
    }

    @Override
    public void offered(String nomination, Instant until) {
        results.offered(nomination, until);
    }

    @Override
    public void seatWithdrawn(String nomination, String reason) {
        withdrawals.seatWithdrawn(nomination, reason);
    }

    @Override
    public void lapsed(String nomination, String reason) {
        withdrawals.lapsed(nomination, reason);
    }

    @Override
    public void batchStarted(String nomination) {
        if (!results.begun(nomination)) {
            withdrawals.lapsed(nomination, "");
        }
    }

    @Override
    public void batchCancelled(String nomination, String reason) {
        withdrawals.batchCancelled(nomination, reason);
    }

    @Override
    public void calledUp(String nomination, boolean late) {
        calledUp.callUp(nomination, late);
    }

    @Override
    public void trainingCalledOff(String nomination, String reason) {
        withdrawals.trainingCalledOff(nomination, reason);
    }

    @Override
    public void batchRescheduled(String nomination) {
        places.mark(nomination);
    }

    @Override
    public void placeMoved(String nomination, DateRange before, boolean clash) {
        places.question(nomination, before, clash);
    }
}
