package id.go.pontianak.bangkom.lifecycle.nomination;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.eligibility.EligibilityCheck;
import id.go.pontianak.bangkom.lifecycle.eligibility.Finding;
import id.go.pontianak.bangkom.lifecycle.eligibility.Occasion;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationNumbers;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Proposal;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationProcess;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enters a proposal as a nomination: once for a person and a batch, by the rules of eligibility, under the next number. */
@Component
class NominationRegister {

    private final NominationStore store;
    private final NominationNumbers numbers;
    private final EligibilityCheck eligibility;
    private final Directory directory;
    private final NominationProcess process;
    private final BusinessClock clock;

    NominationRegister(
            NominationStore store,
            NominationNumbers numbers,
            EligibilityCheck eligibility,
            Directory directory,
            NominationProcess process,
            BusinessClock clock) {
        this.store = store;
        this.numbers = numbers;
        this.eligibility = eligibility;
        this.directory = directory;
        this.process = process;
        this.clock = clock;
    }

    String enter(Proposal proposal) {
        Person nominee = directory.person(proposal.person());
        requireNone(nominee, proposal.batch().number());
        List<Finding> findings = eligibility.require(nominee, proposal.batch(), proposal.exception());
        String number = numbers.next(proposal.batch().period().from().getYear());
        Nomination nomination = store.add(new Nomination(number, proposal, clock.instant()));
        process.submitted(nomination.caseNumber());
        eligibility.keep(nomination.caseNumber(), Occasion.SUBMITTED, findings);
        return number;
    }

    private void requireNone(Person nominee, String batch) {
        store.openOf(nominee.id()).stream()
                .filter(open -> open.batch().equals(batch))
                .findFirst()
                .ifPresent(open -> {
                    throw RuleViolated.at("person", "refusal.nomination.open", nominee.name(), open.number());
                });
    }
}
