package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.approval.OpenedStep;
import id.go.pontianak.bangkom.foundation.approval.StepOutcome;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.NextStep;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the steps of a nomination tell its process, as the variables by which it goes on. */
final class NominationFacts {

    private NominationFacts() {}

    /** Where the route stands, and whom it is about: a corrected proposal may name another person. */
    static Map<String, Object> facts(NextStep next) {
        Map<String, Object> facts = new HashMap<>(concerned(next.nominee(), next.proposer()));
        facts.put(NominationProcess.ROUTE_COMPLETED.name(), next.routeCompleted());
        OpenedStep step = next.step();
        if (step != null) {
            facts.putAll(facts(step));
        }
        return facts;
    }

    /** The only place where the people of a proposal become facts of its case. */
    private static Map<String, Object> concerned(PersonId nominee, PersonId proposer) {
        return Map.ofEntries(
                NominationProcess.NOMINEE.of(Addressee.person(nominee).toString()),
                NominationProcess.PROPOSER.of(Addressee.person(proposer).toString()));
    }

    private static Map<String, Object> facts(OpenedStep step) {
        return Map.ofEntries(
                NominationProcess.STEP_PURPOSE.of(step.purpose().name().toLowerCase(Locale.ROOT)),
                NominationProcess.STEP_CANDIDATES.of(
                        step.addressees().stream().map(Addressee::toString).collect(Collectors.joining(","))),
                NominationProcess.STEP_DUE.of(step.due().toString()),
                NominationProcess.STEP_ESCALATION.of(step.escalation().toString()));
    }

    static Map<String, Object> decided(StepOutcome outcome) {
        return Map.of("stepOutcome", outcome.name().toLowerCase(Locale.ROOT));
    }

    static Map<String, Object> returned(Instant due, String unit) {
        return Map.of(
                "stepOutcome",
                "returned",
                "revisionDue",
                due.toString(),
                NominationProcess.UNIT_HR.name(),
                Role.unitHr(unit).toString());
    }

    static Map<String, Object> rejected(Instant window) {
        return Map.of("stepOutcome", "rejected", "reviewDue", window.toString());
    }
}
