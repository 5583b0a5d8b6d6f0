package id.go.pontianak.bangkom.lifecycle.result;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The results of one batch as a case. {@code version} grows with each change of a result, so that nobody decides about what he has not
 * seen; {@code external}: held by an organiser outside the city.
 */
public record ResultCase(
        String batch,
        String number,
        ResultStatus status,
        int version,
        CompletionRule rule,
        boolean external,
        @Nullable String returnedBecause,
        Hands hands)
        implements CaseNumber.Bearer {

    /** The name completes that of its columns. */
    public enum Step {
        HANDED_UP,
        VERIFIED,
        CONFIRMED
    }

    /** By whom each step was taken that has been taken, and when the results were set. */
    public record Hands(Map<Step, PersonId> taken, @Nullable Instant confirmedAt) {

        public static final Hands NOBODY = new Hands(Map.of(), null);

        public Hands {
            taken = Map.copyOf(taken);
        }

        public @Nullable PersonId by(Step step) {
            return taken.get(step);
        }

        public Hands with(Step step, PersonId by) {
            Map<Step, PersonId> more = new EnumMap<>(Step.class);
            more.putAll(taken);
            more.put(step, by);
            return new Hands(more, confirmedAt);
        }

        /** Whoever handed them up is still known when they are given back. */
        Hands givenBack() {
            PersonId handedUp = by(Step.HANDED_UP);
            return handedUp == null ? NOBODY : NOBODY.with(Step.HANDED_UP, handedUp);
        }

        Hands confirmed(PersonId by, Instant at) {
            return new Hands(with(Step.CONFIRMED, by).taken, at);
        }
    }

    private static final String BATCH = "BATCH-";

    /** Nobody has had them in hand yet. */
    public static ResultCase fresh(Batch batch, ResultStatus status, CompletionRule rule, boolean external) {
        return new ResultCase(batch.number(), numberOf(batch.number()), status, 1, rule, external, null, Hands.NOBODY);
    }

    /** {@code RES-MP01-2027-1} of {@code BATCH-MP01-2027-1}. */
    public static String numberOf(String batch) {
        return "RES-" + (batch.startsWith(BATCH) ? batch.substring(BATCH.length()) : batch);
    }
}
