package id.go.pontianak.bangkom.lifecycle.behaviour.rater;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourRequest;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.BehaviourCases;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.RaterRows;
import id.go.pontianak.bangkom.lifecycle.behaviour.domain.RaterRows.Rater;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody is asked any more about somebody who need not be judged; who was asked about him alone has nothing left to answer. Locks the measurement before the tally of its
 * requests, as whoever closes it does: those who answer hold it, and then wait for the tally.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RaterRelease {

    private final BehaviourCases cases;
    private final RaterRows raters;
    private final Requests requests;

    RaterRelease(BehaviourCases cases, RaterRows raters, Requests requests) {
        this.cases = cases;
        this.raters = raters;
        this.requests = requests;
    }

    /** {@code self}: he himself is asked nothing more either. */
    public void release(CaseNumber number, Alumnus alumnus, boolean self) {
        cases.lock(number.value());
        withdraw(number, raters.release(alumnus.id(), self));
    }

    /** Requests of these people end where nothing is left to answer in them. */
    public void withdraw(CaseNumber number, List<PersonId> people) {
        Set<PersonId> busy = raters.ofCase(number).stream()
                .filter(rater -> !rater.answered())
                .map(Rater::person)
                .collect(Collectors.toSet());
        List<PersonId> done =
                people.stream().filter(person -> !busy.contains(person)).toList();
        if (!done.isEmpty()) {
            requests.withdraw(BehaviourRequest.KEY, number, done);
        }
    }
}
