package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
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

    private final ResponsibleOfficials responsibleOfficials;
    private final BusinessClock clock;

    EffectiveCandidates(ResponsibleOfficials responsibleOfficials, BusinessClock clock) {
        this.responsibleOfficials = responsibleOfficials;
        this.clock = clock;
    }

    Set<Addressee> of(List<Addressee> candidates, @Nullable PersonId subject, Set<PersonId> recused) {
        Set<Addressee> effective = new LinkedHashSet<>();
        ConflictScope conflictScope = new ConflictScope(subject, recused);
        boolean plain = subject == null && recused.isEmpty();
        for (Addressee candidate : candidates) {
            effective.add(
                    plain || candidate.kind() != Addressee.Kind.OFFICE ? candidate : decider(candidate, conflictScope));
        }
        return effective;
    }

    private Addressee decider(Addressee office, ConflictScope conflictScope) {
        Optional<String> generally =
                responsibleOfficials.decidingOffice(office.value(), ConflictScope.NONE, clock.today());
        Optional<String> here = responsibleOfficials.decidingOffice(office.value(), conflictScope, clock.today());
        return here.equals(generally) ? office : here.map(Addressee::office).orElse(Role.hrAnalyst());
    }
}
