package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.approval.DecisionRecord;
import id.go.pontianak.bangkom.foundation.approval.DecisionRecords;
import id.go.pontianak.bangkom.foundation.approval.StepOutcome;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.Decision;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationDecisions;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationGrounds;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationRevisions;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is decided on the way to selection, as the process needs to know it. */
@Component
class StepDecisions {

    private final NominationStore store;
    private final NominationDecisions decisions;
    private final NominationRevisions revisions;
    private final Directory directory;
    private final DecisionRecords records;

    StepDecisions(
            NominationStore store,
            NominationDecisions decisions,
            NominationRevisions revisions,
            Directory directory,
            DecisionRecords records) {
        this.store = store;
        this.decisions = decisions;
        this.revisions = revisions;
        this.directory = directory;
        this.records = records;
    }

    Map<String, Object> rule(Decision decision) {
        StepOutcome outcome = StepOutcome.of(decision.outcome());
        Instant until = decisions.decide(decision.task().caseNumber().value(), outcome, made(decision, outcome));
        return switch (outcome) {
            case RETURNED -> NominationFacts.returned(until, unitOf(decision));
            case REJECTED -> NominationFacts.rejected(until);
            case APPROVED, CONFLICT -> NominationFacts.decided(outcome);
            case UPHELD, OVERTURNED, SUPERSEDED -> throw new IllegalStateException("no ruling on a step: " + outcome);
        };
    }

    Map<String, Object> review(Decision decision) {
        StepOutcome outcome = StepOutcome.of(decision.outcome());
        boolean upheld = switch (outcome) {
            case UPHELD -> true;
            case OVERTURNED -> false;
            case APPROVED, RETURNED, REJECTED, CONFLICT, SUPERSEDED ->
                throw new IllegalStateException("no outcome of a review: " + outcome);
        };
        decisions.decide(decision.task().caseNumber().value(), outcome, made(decision, outcome));
        return Map.of("rejectionUpheld", upheld);
    }

    private DecisionRecord made(Decision decision, StepOutcome outcome) {
        return outcome == StepOutcome.REJECTED
                ? records.of(decision, NominationGrounds.REJECTION)
                : records.of(decision);
    }

    private String unitOf(Decision decision) {
        return store.load(decision.task().caseNumber().value()).unit();
    }

    Map<String, Object> resubmit(Decision decision) {
        if (!decision.outcome().equals("resubmitted")) {
            throw new IllegalStateException("no outcome of a correction: " + decision.outcome());
        }
        Nomination nomination = store.load(decision.task().caseNumber().value());
        Map<String, String> fields = decision.fields();
        String number = fields.get("employeeNumber");
        revisions.resubmit(
                nomination.number(),
                new Submission(
                        fields.getOrDefault("batch", nomination.batch()),
                        number == null ? nomination.person() : personWith(number),
                        fields.getOrDefault("motive", nomination.subject().motive()),
                        otherwise(fields.get("exception"), nomination.subject().exception())),
                decision.decidedBy());
        return Map.of();
    }

    private PersonId personWith(String employeeNumber) {
        return directory
                .findByNumber(employeeNumber)
                .orElseThrow(() -> RuleViolated.at("employeeNumber", "refusal.nomination.unknownPerson"))
                .id();
    }

    private static @Nullable String otherwise(@Nullable String given, @Nullable String before) {
        return given == null ? before : given;
    }
}
