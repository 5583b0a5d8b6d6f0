package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.Initiator;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The proposal as it stands in a nomination: for whom and which batch, by whom and why. Corrected when it came back. */
@Embeddable
public class NominationSubject {

    private String batch;
    private String programme;
    private UUID person;
    private String unit;

    @Enumerated(EnumType.STRING)
    private Initiator initiator;

    private UUID proposer;
    private String motive;
    private @Nullable String exception;
    private @Nullable String replaces;

    @SuppressWarnings("NullAway.Init")
    protected NominationSubject() {}

    NominationSubject(Proposal proposal) {
        this.batch = proposal.batch().number();
        this.programme = proposal.batch().programme();
        this.person = proposal.person().value();
        this.unit = proposal.unit();
        this.initiator = proposal.initiator();
        this.proposer = proposal.proposer().value();
        this.motive = proposal.motive();
        this.exception = proposal.exception();
        this.replaces = proposal.replaces();
    }

    void correct(String newMotive, @Nullable String newException) {
        this.motive = newMotive;
        this.exception = newException;
    }

    void moveTo(String newUnit) {
        this.unit = newUnit;
    }

    public String batch() {
        return batch;
    }

    public String programme() {
        return programme;
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public String unit() {
        return unit;
    }

    public Initiator initiator() {
        return initiator;
    }

    public PersonId proposer() {
        return new PersonId(proposer);
    }

    public String motive() {
        return motive;
    }

    public @Nullable String exception() {
        return exception;
    }

    public @Nullable String replaces() {
        return replaces;
    }
}
