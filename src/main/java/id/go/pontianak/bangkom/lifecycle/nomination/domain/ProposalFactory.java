package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Factory of proposals: who the nominee is, in which unit, and in which role the proposer speaks. */
@Component
public class ProposalFactory {

    private final NominationRights rights;
    private final Directory directory;

    ProposalFactory(NominationRights rights, Directory directory) {
        this.rights = rights;
        this.directory = directory;
    }

    /** A person that is unknown and one that may not be proposed are told alike. */
    public void requireMayPropose(PersonId person, PersonId proposer) {
        if (!rights.mayPropose(proposer, directory.person(person))) {
            throw new NotFound();
        }
    }

    /** {@code replaces} is the number of the nomination in whose place it comes. */
    public Proposal of(Submission submission, Batch batch, PersonId proposer, @Nullable String replaces) {
        Person nominee = directory.person(submission.person());
        return new Proposal(
                batch,
                nominee.id(),
                nominee.governmentUnit(),
                rights.initiator(proposer, nominee),
                proposer,
                Reason.at("motive", submission.motive()),
                submission.exception(),
                replaces);
    }
}
