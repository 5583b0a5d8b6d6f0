package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;

/** Where the analysis of a year stands. */
public enum CampaignStatus {
    /** The perangkat daerah rate, recap and are verified, each for itself. */
    COLLECTING,
    /** All are in: an analyst puts the needs of the city together. */
    COMPILING,
    /** Before the head of division. */
    VALIDATING,
    /** Before the head of BKPSDM. */
    DETERMINING,
    LOCKED,
    CANCELLED;

    public boolean open() {
        return this != LOCKED && this != CANCELLED;
    }

    public StatusFamily family() {
        return this == LOCKED ? StatusFamily.HELD : this == CANCELLED ? StatusFamily.ENDED : StatusFamily.WAITING;
    }

    public String messageKey() {
        return "needs.campaign.status." + name();
    }
}
