package id.go.pontianak.bangkom.lifecycle.batch;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchDeed;
import id.go.pontianak.bangkom.lifecycle.batch.domain.BatchLocks;
import id.go.pontianak.bangkom.lifecycle.batch.domain.TrainingBatch;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Candidates;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.ListEntries;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.ListEntry;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Placement;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.ProposedList;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.ProposedList.Line;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Recusals;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.Reordering;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.ReserveSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of participants before its decree: proposed by the machine, ordered by HR with reasons. */
@Service
@Transactional
public class Selection {

    private final BatchLocks locks;
    private final Candidates candidates;
    private final ListEntries entries;
    private final Recusals recusals;
    private final ReserveSize reserve;
    private final Authority authority;

    Selection(
            BatchLocks locks,
            Candidates candidates,
            ListEntries entries,
            Recusals recusals,
            ReserveSize reserve,
            Authority authority) {
        this.locks = locks;
        this.candidates = candidates;
        this.entries = entries;
        this.recusals = recusals;
        this.reserve = reserve;
        this.authority = authority;
    }

    /** The list as of now from those who are ready, for the selection date has come; one that HR has begun to order stays. */
    public void propose(String number) {
        TrainingBatch batch = locks.forUpdate(number);
        if (batch.status() == BatchStatus.SELECTING) {
            return;
        }
        batch.proposeList();
        entries.replaceAll(number, proposal(batch));
        locks.keep(batch);
    }

    /** Whether anybody stands on the list. */
    @Transactional(readOnly = true)
    public boolean anybodyReady(String number) {
        return entries.listOf(number).stream().anyMatch(entry -> !entry.struck());
    }

    /** HR drops its own order and has the list proposed anew. */
    public void proposeAgain(String number, String reason, PersonId actor) {
        requireHr(actor);
        TrainingBatch batch = locks.forUpdate(number);
        requireOrdering(batch, actor);
        Reason.of(reason);
        batch.proposeListAgain(reason, actor);
        entries.replaceAll(number, proposal(batch));
        locks.keep(batch);
    }

    private List<ListEntry> proposal(TrainingBatch batch) {
        List<ListEntry> proposed = new ArrayList<>();
        for (Line line :
                ProposedList.of(candidates.ready(batch.number()), quota(batch)).lines()) {
            Candidacies.Candidacy candidacy = line.candidate().candidacy();
            proposed.add(ListEntry.proposed(
                    candidacy.nomination(),
                    candidacy.person(),
                    candidacy.unit(),
                    proposed.size() + 1,
                    line.basis(),
                    line.candidate().score()));
        }
        return proposed;
    }

    private static Map<String, Integer> quota(TrainingBatch batch) {
        return batch.read().mode().blocks() ? batch.quota() : Map.of();
    }

    /** The list with what each line means: seat, reserve, not selected, struck out. */
    @Transactional(readOnly = true)
    public List<Placement> placements(Batch batch) {
        return Placement.of(entries.listOf(batch.number()), batch.seats(), reserve.of(batch.seats()));
    }

    /** HR puts people elsewhere: wanted place per nomination, counted without the struck out. */
    public void move(String number, Map<String, Integer> wanted, String reason, PersonId actor) {
        requireHr(actor);
        TrainingBatch batch = locks.forUpdate(number);
        requireOrdering(batch, actor);
        Reason.of(reason);
        Reordering reordering = Reordering.of(entries.listOf(number), wanted);
        if (reordering.moved().isEmpty()) {
            throw RuleViolated.of("refusal.batch.nothingMoved");
        }
        reordering
                .positions()
                .forEach((nomination, position) -> entries.place(
                        number, nomination, position, reordering.moved().contains(nomination) ? reason : null));
        batch.changeList();
        for (String nomination : reordering.moved()) {
            String place = String.valueOf(reordering.positions().get(nomination));
            batch.happened(
                    BatchDeed.MOVED,
                    event -> event.by(actor).because(reason).about(nomination).with("place", place));
        }
        locks.keep(batch);
    }

    /** Those still on their route, by name: HR waits for them or closes them. */
    @Transactional(readOnly = true)
    public List<Candidacies.Unready> unready(String number) {
        return candidates.all().unready(number);
    }

    /** Somebody who is not ready is not waited for; he reads why. */
    public void closeUnready(String number, String nomination, String reason, PersonId actor) {
        requireHr(actor);
        TrainingBatch batch = locks.forUpdate(number);
        requireOrdering(batch, actor);
        Reason.of(reason);
        boolean unready = candidates.all().unready(number).stream()
                .anyMatch(one -> one.nomination().equals(nomination));
        if (!unready) {
            throw new NotPossibleNow("refusal.batch.notUnready");
        }
        candidates.all().lapsed(nomination, reason);
        batch.happened(
                BatchDeed.CLOSED_UNREADY,
                event -> event.by(actor).because(reason).about(nomination));
        locks.keep(batch);
    }

    /** Who stands on the list or declared a conflict of interest changes nothing of it. */
    private void requireOrdering(TrainingBatch batch, PersonId actor) {
        batch.requireOneOf(BatchStatus.SELECTING);
        if (recusals.excluded(batch.number()).contains(actor)) {
            throw new NotPossibleNow("refusal.batch.excluded");
        }
    }

    private void requireHr(PersonId actor) {
        if (!authority.isCityHr(actor)) {
            throw new NotFound();
        }
    }
}
