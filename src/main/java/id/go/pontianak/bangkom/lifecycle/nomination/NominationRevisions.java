package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.eligibility.EligibilityCheck;
import id.go.pontianak.bangkom.lifecycle.eligibility.Finding;
import id.go.pontianak.bangkom.lifecycle.eligibility.Occasion;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.ProposalFactory;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A returned proposal is corrected and handed in again. */
@Service
@Transactional
public class NominationRevisions {

    private final NominationStore store;
    private final ProposalFactory proposals;
    private final CallPolicy calls;
    private final EligibilityCheck eligibility;
    private final Batches batches;
    private final Directory directory;

    NominationRevisions(
            NominationStore store,
            ProposalFactory proposals,
            CallPolicy calls,
            EligibilityCheck eligibility,
            Batches batches,
            Directory directory) {
        this.store = store;
        this.proposals = proposals;
        this.calls = calls;
        this.eligibility = eligibility;
        this.batches = batches;
        this.directory = directory;
    }

    /** With another person or batch the route begins again. Called from the door. */
    public void resubmit(String number, Submission corrected, PersonId actor) {
        Nomination nomination = store.load(number);
        Batch batch = batches.batch(corrected.batch());
        Person nominee = directory.person(corrected.person());
        String motive = Reason.at("motive", corrected.motive());
        boolean other =
                !batch.number().equals(nomination.batch()) || !nominee.id().equals(nomination.person());
        if (other) {
            calls.requireOpen(batch);
        } else {
            calls.requireNotFrozen(batch);
        }
        List<Finding> findings = eligibility.require(nominee, batch, corrected.exception());
        if (other) {
            nomination
                    .correction()
                    .restart(proposals.of(
                            corrected, batch, actor, nomination.subject().replaces()));
        } else {
            nomination.correction().resubmit(motive, corrected.exception(), actor);
        }
        store.save(nomination);
        eligibility.keep(nomination.caseNumber(), Occasion.RESUBMITTED, findings);
    }
}
