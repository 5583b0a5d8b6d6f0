package id.go.pontianak.bangkom.foundation.decisionform;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a decision form, ready to be rendered. {@code label}, {@code help} and options are texts in the reader's language;
 * {@code hiddenWhen} hides it (and drops what was entered) while another field has a value: a page without JavaScript always shows it.
 * {@code list} names the code list that its options come from.
 */
public record FormField(
        String key,
        Type type,
        String label,
        String help,
        boolean required,
        boolean readOnly,
        Limits limits,
        List<Option> options,
        @Nullable String list,
        @Nullable Condition hiddenWhen,
        @Nullable String initial) {

    /** The key of the field that carries the decision itself. */
    public static final String OUTCOME = "outcome";

    public enum Type {
        TEXT,
        TEXTAREA,
        NUMBER,
        DATE,
        CHECKBOX,
        RADIO,
        SELECT,
        /** No input: a paragraph of explanation in {@code label}. */
        PARAGRAPH
    }

    /** How the button of an outcome looks: the one most people press, one among others, or one that takes something away and stands apart. */
    public enum Style {
        MAIN,
        PLAIN,
        DESTRUCTIVE
    }

    public record Option(String value, String label, Style style) {

        public Option(String value, String label) {
            this(value, label, Style.PLAIN);
        }

        /** The same in the reader's language. */
        Option with(String itsLabel) {
            return new Option(value, itsLabel, style);
        }
    }

    /** {@code = field = "value"}, or several joined by {@code or} about the same field; the only form of condition we use. */
    public record Condition(String field, List<String> values) {

        public Condition(String field, String value) {
            this(field, List.of(value));
        }

        public boolean holds(@Nullable String sent) {
            return sent != null && values.contains(sent);
        }
    }

    /** Null where there is no limit. */
    public record Limits(
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable String pattern) {}

    /** The same in the reader's language. */
    FormField with(String itsLabel, String itsHelp, List<Option> itsOptions) {
        return new FormField(
                key, type, itsLabel, itsHelp, required, readOnly, limits, itsOptions, list, hiddenWhen, initial);
    }

    /** The same as a list to pick from, where {@code label} and {@code help} say what of. */
    public FormField pickedFrom(String itsLabel, String itsHelp, List<Option> choices) {
        return new FormField(
                key, Type.SELECT, itsLabel, itsHelp, required, readOnly, limits, choices, list, hiddenWhen, initial);
    }

    public boolean input() {
        return type != Type.PARAGRAPH;
    }
}
