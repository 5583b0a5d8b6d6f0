package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Answering;
import id.go.pontianak.bangkom.foundation.directory.Matter;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Nobody decides about himself (UU 30/2014 art. 42): where everybody who could answer a task is barred from it, the office above stands in,
 * and where nobody is left above, HR. Computed, not stored as truth: holders change.
 */
@Component
class ExtraCandidates {

    private final ObjectProvider<Answering> answering;
    private final ObjectProvider<Authority> authority;
    private final TaskSuperiors superiors;
    private final BusinessClock clock;

    ExtraCandidates(
            ObjectProvider<Answering> answering,
            ObjectProvider<Authority> authority,
            TaskSuperiors superiors,
            BusinessClock clock) {
        this.answering = answering;
        this.authority = authority;
        this.superiors = superiors;
        this.clock = clock;
    }

    /** Whom these candidates need beside them in this matter today; often nobody. */
    List<Addressee> of(List<Addressee> candidates, Matter matter) {
        LocalDate today = clock.today();
        return candidates.stream()
                .flatMap(candidate -> standIn(candidate, matter, today).stream())
                .filter(extra -> !candidates.contains(extra))
                .distinct()
                .toList();
    }

    private Optional<Addressee> standIn(Addressee candidate, Matter matter, LocalDate today) {
        return switch (candidate.kind()) {
            case OFFICE -> standInForOffice(candidate.value(), matter, today);
            case ROLE -> standInForRole(candidate, matter);
            case PERSON -> Optional.empty();
        };
    }

    private Optional<Addressee> standInForOffice(String office, Matter matter, LocalDate today) {
        Optional<String> deciding = answering.getObject().decidingOffice(office, matter, today);
        if (deciding.isEmpty()) {
            return Optional.of(Role.hrAnalyst());
        }
        Optional<String> usual = answering.getObject().decidingOffice(office, Matter.NONE, today);
        return deciding.equals(usual) ? Optional.empty() : deciding.map(Addressee::office);
    }

    private Optional<Addressee> standInForRole(Addressee role, Matter matter) {
        if (matter.subject() == null && matter.recused().isEmpty()) {
            return Optional.empty();
        }
        boolean barred = authority.getObject().resolve(role, matter).isEmpty()
                && !authority.getObject().resolve(role, Matter.NONE).isEmpty();
        return barred ? superiors.of(role, matter) : Optional.empty();
    }
}
