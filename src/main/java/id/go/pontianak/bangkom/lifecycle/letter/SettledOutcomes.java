package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port of the letters, supplied by the later module that settles results. Without a supplier no letter about results can be sent. */
public interface SettledOutcomes {

    /**
     * What the participation of a person came to. {@code outcome} is a message key, {@code hours} what is credited today, {@code certificate} the valid
     * one, empty where there is none, {@code measured} when the superior will be asked how it is applied at work, null where that is not measured or past.
     */
    record Settled(
            PersonId person,
            String outcome,
            boolean passed,
            @Nullable BigDecimal score,
            int hours,
            String certificate,
            @Nullable LocalDate measured) {}

    /** In the order of the roster; empty until all results of the batch are set and posted. */
    List<Settled> of(String batch);
}
