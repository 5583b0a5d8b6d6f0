package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.ProposalFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes people, as a supervisor, HR of a unit, HR of the city, or the person himself. */
@Service
@Transactional
public class Nominations {

    private final NominationRegister register;
    private final ProposalFactory proposals;
    private final NominationStore store;
    private final NominationRights rights;
    private final CallPolicy calls;
    private final Batches batches;
    private final NominationWithdrawals withdrawals;

    Nominations(
            NominationRegister register,
            ProposalFactory proposals,
            NominationStore store,
            NominationRights rights,
            CallPolicy calls,
            Batches batches,
            NominationWithdrawals withdrawals) {
        this.register = register;
        this.proposals = proposals;
        this.store = store;
        this.rights = rights;
        this.calls = calls;
        this.batches = batches;
        this.withdrawals = withdrawals;
    }

    /** Proposes and returns the number; the route begins at once. */
    public String submit(Submission submission, PersonId proposer) {
        Batch batch = batches.lockForShare(submission.batch());
        try (LookupCache.Scope remembered = LookupCache.begin()) {
            proposals.requireMayPropose(submission.person(), proposer);
            calls.requireOpen(batch);
            return register.enter(proposals.of(submission, batch, proposer, null));
        }
    }

    /** A withdrawal and a new nomination through the full route; after the deadline it joins the end of the reserve. */
    public String replace(String number, Submission submission, Why why, PersonId proposer) {
        proposals.requireMayPropose(submission.person(), proposer);
        Nomination replaced = store.load(number);
        if (!replaced.batch().equals(submission.batch()) || !rights.mayHandle(proposer, replaced)) {
            throw new NotFound();
        }
        if (!replaced.status().ended()) {
            withdrawals.withdraw(number, Asked.by(proposer, why));
        }
        Batch batch = batches.lockForShare(submission.batch());
        calls.requireNotStarted(batch);
        return register.enter(proposals.of(submission, batch, proposer, number));
    }
}
