package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus.DECIDING;
import static id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus.REVIEWING;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.reminder.CaseNudge;
import id.go.pontianak.bangkom.lifecycle.nomination.Asked;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationInterventions;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Nominations whose officials are reminded from the list of cases; whichever step waits now is meant. */
@Component
class NominationNudge implements CaseNudge {

    private final NominationInterventions interventions;

    NominationNudge(NominationInterventions interventions) {
        this.interventions = interventions;
    }

    @Override
    public String caseType() {
        return NominationProcess.KEY;
    }

    @Override
    public Set<String> waitsIn() {
        return Set.of(DECIDING.messageKey(), REVIEWING.messageKey());
    }

    @Override
    public Map<String, Instant> nudged(Collection<String> caseNumbers, Instant since) {
        return interventions.nudged(caseNumbers.stream().map(CaseNumber::new).toList(), since).entrySet().stream()
                .collect(Collectors.toMap(nudged -> nudged.getKey().value(), Map.Entry::getValue));
    }

    @Override
    public void nudge(CaseNumber caseNumber, PersonId actor, String reason) {
        interventions.nudge(caseNumber.value(), Asked.by(actor, reason));
    }
}
