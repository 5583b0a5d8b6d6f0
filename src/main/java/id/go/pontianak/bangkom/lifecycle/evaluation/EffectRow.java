package id.go.pontianak.bangkom.lifecycle.evaluation;

import org.jspecify.annotations.Nullable;

/** What was learned in several batches together: those of a field, a programme or by people of a perangkat daerah, named by {@code code}. */
public record EffectRow(String code, String name, int batches, LearningFigures figures) {

    /** Whether scores rose by more than chance; completes {@code evaluation.rise.<name>}. */
    public enum Rise {
        RISEN,
        NOT_RISEN,
        TOO_FEW
    }

    public Rise rise() {
        Boolean significant = figures.significant();
        if (significant == null) {
            return Rise.TOO_FEW;
        }
        return significant ? Rise.RISEN : Rise.NOT_RISEN;
    }

    /** The probability that decides; null where there are too few pairs. */
    public @Nullable Double probability() {
        LearningFigures.Tests tests = figures.tests();
        return tests == null ? null : Double.valueOf(tests.deciding());
    }
}
