package id.go.pontianak.bangkom.lifecycle.nomination;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The code list of why a proposal is rejected, for counting; its words are those of the option in the form ({@code form.ground.R1}). The
 * reason in words is always asked beside it. Who chooses none, and a form opened before there was a list, means {@link #R9}.
 */
public enum RejectionGround {
    /** The unit's services would suffer on these days. */
    R1,
    /** Does not fit the duties of the post. */
    R2,
    /** Already has the competency. */
    R3,
    /** Another employee needs it more. */
    R4,
    /** Requirements not yet met. */
    R5,
    /** The unit has no budget for it. */
    R6,
    /** Other: says nothing beside the words. */
    R9;

    public static RejectionGround of(@Nullable String chosen) {
        return Arrays.stream(values())
                .filter(ground -> ground.name().equals(chosen))
                .findFirst()
                .orElse(R9);
    }
}
