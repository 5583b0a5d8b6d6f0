package id.go.pontianak.bangkom.lifecycle.interview;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.request.Invitee;
import id.go.pontianak.bangkom.foundation.request.Requests;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.deadline.Deadlines;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourMeasured;
import id.go.pontianak.bangkom.lifecycle.behaviour.Behaviours;
import id.go.pontianak.bangkom.lifecycle.interview.domain.CaseChoice;
import id.go.pontianak.bangkom.lifecycle.interview.domain.InterviewRows;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the best and the worst cases of a batch once its last measurement of behaviour is over, and asks them whether they are willing; nobody is told as
 * which of them he was found. Whatever shows the order in which they were asked does not show their numbers.
 */
@Service
@Transactional
class InterviewChoice {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final InterviewRows rows;
    private final Behaviours behaviours;
    private final Requests requests;
    private final Deadlines deadlines;
    private final Policies policies;
    private final BusinessClock clock;

    InterviewChoice(
            InterviewRows rows,
            Behaviours behaviours,
            Requests requests,
            Deadlines deadlines,
            Policies policies,
            BusinessClock clock) {
        this.rows = rows;
        this.behaviours = behaviours;
        this.requests = requests;
        this.deadlines = deadlines;
        this.policies = policies;
        this.clock = clock;
    }

    @EventListener
    void on(BehaviourMeasured measured) {
        if (measured.last() && rows.of(measured.batch()).isEmpty()) {
            choose(measured.batch(), measured.days());
        }
    }

    private void choose(String batch, int days) {
        Map<UUID, PersonId> people =
                behaviours.alumni(batch, days).stream().collect(Collectors.toMap(Alumnus::id, Alumnus::person));
        CaseChoice choice = CaseChoice.of(
                behaviours.indices(batch, days), number("interview.cases"), number("evaluation.quorum"), RANDOM);
        List<UUID> all = new ArrayList<>(choice.best());
        all.addAll(choice.worst());
        Collections.shuffle(all, RANDOM);
        Instant until = dueIn(number("interview.days"));
        Instant ends = dueIn(number("interview.days") + number("interview.waitDays"));
        for (int at = 0; at < all.size(); at++) {
            UUID one = all.get(at);
            rows.insert(
                    batch, at + 1, choice.best().contains(one), Objects.requireNonNull(people.get(one)), until, ends);
        }
        if (!all.isEmpty()) {
            requests.open(InterviewRequest.KIND, new CaseNumber(batch), until, inOrderOfPeople(all, people));
        }
    }

    /** Mails are listed in the order in which people were asked: by the numbers they would tell who stands behind each. */
    private static List<Invitee> inOrderOfPeople(List<UUID> chosen, Map<UUID, PersonId> people) {
        return chosen.stream()
                .map(one -> Objects.requireNonNull(people.get(one)))
                .sorted(Comparator.comparing(PersonId::value))
                .map(Invitee::of)
                .toList();
    }

    private Instant dueIn(int days) {
        return deadlines.dueIn(new WorkingDays(days), Role.hrAnalyst().toString());
    }

    private int number(String key) {
        return policies.number(key, clock.today());
    }
}
