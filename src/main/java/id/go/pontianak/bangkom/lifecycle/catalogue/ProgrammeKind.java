package id.go.pontianak.bangkom.lifecycle.catalogue;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;

/** Kind of programme, as the tables of the route and of eligibility read it. */
public enum ProgrammeKind {
    ORDINARY,
    /** Latsar CPNS. */
    BASIC,
    /** PKP and PKA. */
    LEADERSHIP,
    /** PKN II. */
    NATIONAL_LEADERSHIP;

    private static final String BASIC_TRAINING = "LATSAR";

    public static ProgrammeKind of(Programme programme) {
        if (programme.code().equals(BASIC_TRAINING)) {
            return BASIC;
        }
        if (!programme.leadership()) {
            return ORDINARY;
        }
        return programme.tiers().contains(PositionTier.JPT_PRATAMA) ? NATIONAL_LEADERSHIP : LEADERSHIP;
    }
}
