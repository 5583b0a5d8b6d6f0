package id.go.pontianak.bangkom.lifecycle.attainment;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.request.Invitee;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.deadline.Deadlines;
import id.go.pontianak.bangkom.lifecycle.attainment.domain.ProposalRows;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks superiors about the people of a batch, one request a superior (level-triggered reconciliation): whoever answers for one of them today is asked,
 * whoever does so no more, or has decided about all of them, is not. Idempotent.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LevelAsking {

    private final ProposalRows rows;
    private final LevelTeam team;
    private final Requests requests;
    private final Batches batches;
    private final Deadlines deadlines;
    private final Policies policies;
    private final BusinessClock clock;

    LevelAsking(
            ProposalRows rows,
            LevelTeam team,
            Requests requests,
            Batches batches,
            Deadlines deadlines,
            Policies policies,
            BusinessClock clock) {
        this.rows = rows;
        this.team = team;
        this.requests = requests;
        this.batches = batches;
        this.deadlines = deadlines;
        this.policies = policies;
        this.clock = clock;
    }

    /** Asks and releases. */
    void reconcile(String batch) {
        team.settled(batch).forEach(one -> rows.drop(one.id()));
        Set<PersonId> deciders = team.deciders(batch);
        release(batch, deciders);
        if (!deciders.isEmpty()) {
            ask(batch, deciders);
        }
    }

    /** Releases alone: whom it waits for newly is asked the next morning. */
    void follow(String batch) {
        release(batch, team.deciders(batch));
    }

    private void release(String batch, Set<PersonId> deciders) {
        CaseNumber number = new CaseNumber(batch);
        List<PersonId> done = requests.listOf(LevelRequest.KIND, number).stream()
                .filter(Request::open)
                .map(Request::person)
                .filter(person -> !deciders.contains(person))
                .toList();
        if (!done.isEmpty()) {
            requests.withdraw(LevelRequest.KIND, number, done);
        }
    }

    private void ask(String batch, Set<PersonId> deciders) {
        WorkingDays days = new WorkingDays(policies.number("attainment.days", clock.today()));
        Instant due = deadlines.dueIn(days, Role.hrAnalyst().toString());
        String programme = batches.batch(batch).programme();
        CaseNumber number = new CaseNumber(batch);
        requests.open(
                LevelRequest.KIND,
                number,
                due,
                deciders.stream()
                        .map(person -> Invitee.of(person).of(programme))
                        .toList());
        requests.reopen(LevelRequest.KIND, number, due, deciders);
    }
}
