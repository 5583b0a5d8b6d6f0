package id.go.pontianak.bangkom.foundation.spreadsheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it stands in the file. {@code text} is what a person reads, for numbers the number as written, for formulas {@code =…}.
 *
 * <p>What nobody sees is not there: {@link Invisible} characters are dropped in every cell of every file. A formula that is only a text in
 * quotation marks, the way to keep all digits of a long number in a CSV file, is that text. What a spreadsheet program writes in the place of
 * a value it could not find is an {@link Kind#ERROR}, whether it stands there as an error cell or was pasted as text.
 */
public record CellValue(Kind kind, String text) {

    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        /** A number shown as a day; the text is its ISO date. */
        DATE,
        FORMULA,
        /** {@code #N/A} and its like, and the TRUE or FALSE of a comparison. */
        ERROR
    }

    public static final CellValue EMPTY = new CellValue(Kind.EMPTY, "");

    private static final Pattern FAILURE =
            Pattern.compile("#(N/A|REF!|VALUE!|NAME\\?|DIV/0!|NUM!|NULL!|SPILL!|CALC!|FIELD!"
                    + "|BLOCKED!|CONNECT!|GETTING_DATA)|Err:\\d{3}|TRUE|FALSE");

    public static CellValue text(String text) {
        String literal = literal(Invisible.drop(text).strip());
        return plain(literal == null ? text : literal);
    }

    /** As {@link #text}, but what looks like a formula stays what it is. */
    public static CellValue plain(String text) {
        String visible = Invisible.drop(text);
        if (visible.isBlank()) {
            return EMPTY;
        }
        return new CellValue(FAILURE.matcher(visible.strip()).matches() ? Kind.ERROR : Kind.TEXT, visible);
    }

    /** {@code formula} without its equals sign. */
    public static CellValue formula(String formula) {
        String text = '=' + Invisible.drop(formula).strip();
        String literal = literal(text);
        return literal == null ? new CellValue(Kind.FORMULA, text) : plain(literal);
    }

    /** What stands between the marks of {@code ="…"}, if that is all of it. */
    private static @Nullable String literal(String text) {
        String marked = text.startsWith("=") ? text.substring(1).strip() : "";
        if (marked.length() < 2 || !marked.startsWith("\"") || !marked.endsWith("\"")) {
            return null;
        }
        String inner = marked.substring(1, marked.length() - 1);
        return inner.replace("\"\"", "").contains("\"") ? null : inner.replace("\"\"", "\"");
    }

    public static CellValue error(String text) {
        return new CellValue(Kind.ERROR, text);
    }

    public boolean empty() {
        return kind == Kind.EMPTY;
    }
}
