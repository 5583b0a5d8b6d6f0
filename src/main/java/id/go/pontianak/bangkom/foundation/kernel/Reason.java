package id.go.pontianak.bangkom.foundation.kernel;

import org.jspecify.annotations.Nullable;

/** Why somebody decided or did something: others read it, so it has to say something. One hand for every reason of the product. */
public final class Reason {

    /** Fewer visible characters than these say nothing. */
    public static final int LEAST = 10;

    public static final int MOST = 2000;

    private Reason() {}

    /** The reason as it is kept; refused at the field {@code reason} where it cannot be read, says too little or too much. */
    public static String of(@Nullable String entered) {
        return at("reason", entered);
    }

    /** The same for a form whose field has another name. */
    public static String at(String field, @Nullable String entered) {
        String text = ReadableText.of(entered);
        if (text.isEmpty()) {
            throw RuleViolated.at(field, "refusal.reason.missing", LEAST);
        }
        if (ReadableText.length(text) < LEAST) {
            throw RuleViolated.at(field, "refusal.reason.short", LEAST);
        }
        if (text.length() > MOST) {
            throw RuleViolated.at(field, "refusal.reason.long", String.valueOf(MOST));
        }
        return text;
    }
}
