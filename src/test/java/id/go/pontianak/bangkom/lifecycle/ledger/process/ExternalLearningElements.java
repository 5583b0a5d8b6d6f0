package id.go.pontianak.bangkom.lifecycle.ledger.process;

/** The elements of {@code external-learning.bpmn} that tests speak of; {@code ElementIdsTest} holds them against the model. */
public final class ExternalLearningElements {

    public static final String EVENT_RELEVANCE_OVERDUE = "event_relevanceOverdue";
    public static final String EVENT_VERIFICATION_OVERDUE = "event_verificationOverdue";

    public static final String END_EVIDENCE_IRRELEVANT = "endEvent_evidenceIrrelevant";
    public static final String END_EVIDENCE_REJECTED = "endEvent_evidenceRejected";
    public static final String END_EVIDENCE_WITHDRAWN = "endEvent_evidenceWithdrawn";
    public static final String END_HOURS_CREDITED = "endEvent_hoursCredited";

    private ExternalLearningElements() {}
}
