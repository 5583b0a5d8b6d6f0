package id.go.pontianak.bangkom.lifecycle.needs;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need that comes from no rating: a performance indicator missed for want of competency, or a strategic need. {@code citation} is the
 * source that proves it; {@code code} a competency and {@code programme} a programme where there is one.
 */
public record ExtraNeed(
        UUID id,
        Basis basis,
        String citation,
        @Nullable String code,
        String topic,
        @Nullable String programme,
        int people) {

    /** Where it comes from, with the weight it has for the priority: 3 binding, 2 planned, 1 wished. */
    public enum Basis {
        INDICATOR(0),
        REGULATION(3),
        AUDIT(3),
        RPJMD(2),
        RENSTRA(2),
        SPBE(2),
        /** A field whose trainings do not help, by the verdicts of evaluations. */
        EVALUATION(2),
        CAREER(1),
        UNIT(1);

        private final int weight;

        Basis(int weight) {
            this.weight = weight;
        }

        public int weight() {
            return weight;
        }

        public Need.Source source() {
            return this == INDICATOR ? Need.Source.PERFORMANCE : Need.Source.STRATEGIC;
        }
    }

    public Need.Source source() {
        return basis.source();
    }
}
