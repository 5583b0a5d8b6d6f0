package id.go.pontianak.bangkom.lifecycle.nomination;

import static id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices.because;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Why;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.EligibilityCheck;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNotices;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNumbers;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Proposal;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes people, as a supervisor, HR of a unit, HR of the city, or the person himself. */
@Service
@Transactional
public class Nominations {

    private final NominationStore store;
    private final NominationNumbers numbers;
    private final NominationRights rights;
    private final CallPolicy calls;
    private final EligibilityCheck eligibility;
    private final NominationProcess process;
    private final NominationNotices notices;
    private final Batches batches;
    private final Directory directory;
    private final Journal journal;
    private final BusinessClock clock;
    private final NominationWithdrawals withdrawals;

    Nominations(
            NominationStore store,
            NominationNumbers numbers,
            NominationRights rights,
            CallPolicy calls,
            EligibilityCheck eligibility,
            NominationProcess process,
            NominationNotices notices,
            Batches batches,
            Directory directory,
            Journal journal,
            BusinessClock clock,
            NominationWithdrawals withdrawals) {
        this.store = store;
        this.numbers = numbers;
        this.rights = rights;
        this.calls = calls;
        this.eligibility = eligibility;
        this.process = process;
        this.notices = notices;
        this.batches = batches;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
        this.withdrawals = withdrawals;
    }

    /** Proposes and returns the number; the route begins at once. */
    public String submit(Submission submission, PersonId proposer) {
        Batch batch = batches.lockForShare(submission.batch());
        try (LookupCache.Scope remembered = LookupCache.begin()) {
            Person nominee = directory.person(submission.person());
            Initiator initiator = rights.initiator(proposer, nominee);
            calls.requireOpen(batch);
            return submit(proposal(submission, batch, nominee, initiator, proposer, null), nominee);
        }
    }

    /** A withdrawal and a new nomination through the full route; after the deadline it joins the end of the reserve. */
    public String replace(String number, Submission submission, Why why, PersonId proposer) {
        Person nominee = directory.person(submission.person());
        Initiator initiator = rights.initiator(proposer, nominee);
        Nomination replaced = store.load(number);
        if (!replaced.batch().equals(submission.batch()) || !rights.mayHandle(proposer, replaced)) {
            throw new NotFound();
        }
        if (!replaced.status().ended()) {
            withdrawals.withdraw(number, Asked.by(proposer, why));
        }
        Batch batch = batches.lockForShare(submission.batch());
        calls.requireNotStarted(batch);
        return submit(proposal(submission, batch, nominee, initiator, proposer, number), nominee);
    }

    private String submit(Proposal proposal, Person nominee) {
        store.openOf(nominee.id()).stream()
                .filter(open -> open.batch().equals(proposal.batch().number()))
                .findFirst()
                .ifPresent(open -> {
                    throw RuleViolated.at("person", "refusal.nomination.open", nominee.name(), open.number());
                });
        eligibility.require(nominee, proposal.batch(), proposal.exception());
        String number = numbers.next(proposal.batch().period().from().getYear());
        Nomination nomination = store.add(new Nomination(number, proposal, clock.instant()));
        journal.record(
                number,
                "journal.nomination.submitted",
                proposal.proposer(),
                null,
                proposal.motive(),
                Map.of(
                        "batch",
                        proposal.batch().number(),
                        "initiator",
                        proposal.initiator().name()));
        if (proposal.initiator() != Initiator.EMPLOYEE) {
            notices.tellNominee(nomination, "submitted", because(proposal.motive()));
        }
        process.submitted(number);
        return number;
    }

    private static Proposal proposal(
            Submission submission,
            Batch batch,
            Person nominee,
            Initiator initiator,
            PersonId proposer,
            @Nullable String replaces) {
        return new Proposal(
                batch,
                nominee.id(),
                nominee.governmentUnit(),
                initiator,
                proposer,
                Reason.at("motive", submission.motive()),
                submission.exception(),
                replaces);
    }
}
