package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;

/** Where the evaluation of a batch stands. */
public enum EvaluationStatus {
    /** Reactions and results are waited for. */
    COLLECTING,
    REVIEWING,
    ENDORSING,
    DECIDING,
    /** By officials. */
    DECIDED,
    /** By the table, which lets the programme go on. */
    RECORDED,
    /** Without a verdict, as the programme tests no learning. */
    FIGURES,
    /** The batch was called off. */
    CANCELLED;

    /** Whether officials have it before them. */
    public boolean undecided() {
        return this == REVIEWING || this == ENDORSING || this == DECIDING;
    }

    public boolean open() {
        return this == COLLECTING || undecided();
    }

    public StatusFamily family() {
        return open() ? StatusFamily.WAITING : StatusFamily.ENDED;
    }

    public String messageKey() {
        return "evaluation.status." + name();
    }
}
