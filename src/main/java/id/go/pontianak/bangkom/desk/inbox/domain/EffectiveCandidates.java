package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Answering;
import id.go.pontianak.bangkom.foundation.directory.Matter;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.BusinessClock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who answers for a task's candidates in its matter. An office in which the subject himself (or his stand-in) would answer is skipped, so
 * the task is listed for the office that decides instead, or for HR when there is none. Every other office stays as it is: who holds it,
 * and who answers while nobody does, is looked up when the list is read.
 */
@Component
class EffectiveCandidates {

    private final Answering answering;
    private final BusinessClock clock;

    EffectiveCandidates(Answering answering, BusinessClock clock) {
        this.answering = answering;
        this.clock = clock;
    }

    Set<Addressee> of(List<Addressee> candidates, @Nullable PersonId subject, Set<PersonId> recused) {
        Set<Addressee> effective = new LinkedHashSet<>();
        Matter matter = new Matter(subject, recused);
        boolean plain = subject == null && recused.isEmpty();
        for (Addressee candidate : candidates) {
            effective.add(plain || candidate.kind() != Addressee.Kind.OFFICE ? candidate : decider(candidate, matter));
        }
        return effective;
    }

    private Addressee decider(Addressee office, Matter matter) {
        Optional<String> generally = answering.decidingOffice(office.value(), Matter.NONE, clock.today());
        Optional<String> here = answering.decidingOffice(office.value(), matter, clock.today());
        return here.equals(generally) ? office : here.map(Addressee::office).orElse(Role.hrAnalyst());
    }
}
