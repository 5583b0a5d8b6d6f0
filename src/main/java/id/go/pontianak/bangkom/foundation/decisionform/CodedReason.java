package id.go.pontianak.bangkom.foundation.decisionform;

import org.jspecify.annotations.Nullable;

/** A reason as it is kept: the code to be counted, null where there is no list, and what people read, the words of the code first. */
public record CodedReason(@Nullable String code, String text) {

    /** Where nothing is chosen from a list. */
    public static CodedReason words(String text) {
        return new CodedReason(null, text);
    }
}
