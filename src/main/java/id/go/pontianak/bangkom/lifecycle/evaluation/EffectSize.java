package id.go.pontianak.bangkom.lifecycle.evaluation;

/** Cohen's words for the size of an effect, by the standardised mean difference; the name completes {@code evaluation.effect.<name>}. */
public enum EffectSize {
    VERY_SMALL,
    SMALL,
    MEDIUM,
    LARGE;

    private static final double FROM_SMALL = 0.2;
    private static final double FROM_MEDIUM = 0.5;
    private static final double FROM_LARGE = 0.8;

    /** By its amount, in whichever direction; infinite where all differences are equal. */
    public static EffectSize of(double standardised) {
        double amount = Math.abs(standardised);
        if (amount < FROM_SMALL) {
            return VERY_SMALL;
        }
        if (amount < FROM_MEDIUM) {
            return SMALL;
        }
        return amount < FROM_LARGE ? MEDIUM : LARGE;
    }
}
