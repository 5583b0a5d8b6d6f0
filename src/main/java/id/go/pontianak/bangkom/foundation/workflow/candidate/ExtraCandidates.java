package id.go.pontianak.bangkom.foundation.workflow.candidate;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Nobody decides about himself (UU 30/2014 art. 42): where everybody who could answer a task is excluded from it, the office above stands in,
 * and where nobody is left above, HR. Computed, not stored as truth: holders change.
 */
@Component
public class ExtraCandidates {

    private final SingletonSupplier<ResponsibleOfficials> responsibleOfficials;
    private final SingletonSupplier<Authority> authority;
    private final TaskSuperiors superiors;
    private final BusinessClock clock;

    ExtraCandidates(
            ObjectProvider<ResponsibleOfficials> responsibleOfficials,
            ObjectProvider<Authority> authority,
            TaskSuperiors superiors,
            BusinessClock clock) {
        this.responsibleOfficials = SingletonSupplier.of(responsibleOfficials::getObject);
        this.authority = SingletonSupplier.of(authority::getObject);
        this.superiors = superiors;
        this.clock = clock;
    }

    /** Whom these candidates need beside them in this matter today; often nobody. */
    public List<Addressee> of(List<Addressee> candidates, ConflictScope conflictScope) {
        LocalDate today = clock.today();
        return candidates.stream()
                .flatMap(candidate -> standIn(candidate, conflictScope, today).stream())
                .filter(extra -> !candidates.contains(extra))
                .distinct()
                .toList();
    }

    private Optional<Addressee> standIn(Addressee candidate, ConflictScope conflictScope, LocalDate today) {
        return switch (candidate.kind()) {
            case OFFICE -> standInForOffice(candidate.value(), conflictScope, today);
            case ROLE -> standInForRole(candidate, conflictScope);
            case PERSON -> Optional.empty();
        };
    }

    private Optional<Addressee> standInForOffice(String office, ConflictScope conflictScope, LocalDate today) {
        Optional<String> deciding = responsibleOfficials.obtain().decidingOffice(office, conflictScope, today);
        if (deciding.isEmpty()) {
            return Optional.of(Role.hrAnalyst());
        }
        Optional<String> usual = responsibleOfficials.obtain().decidingOffice(office, ConflictScope.NONE, today);
        return deciding.equals(usual) ? Optional.empty() : deciding.map(Addressee::office);
    }

    private Optional<Addressee> standInForRole(Addressee role, ConflictScope conflictScope) {
        if (conflictScope.subject() == null && conflictScope.recused().isEmpty()) {
            return Optional.empty();
        }
        boolean excluded = authority.obtain().resolve(role, conflictScope).isEmpty()
                && !authority.obtain().resolve(role, ConflictScope.NONE).isEmpty();
        return excluded ? superiors.of(role, conflictScope) : Optional.empty();
    }
}
