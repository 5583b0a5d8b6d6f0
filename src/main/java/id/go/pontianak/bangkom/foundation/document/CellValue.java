package id.go.pontianak.bangkom.foundation.document;

/** A cell as it stands in the file. {@code text} is what a person reads, for numbers the number as written, for formulas {@code =…}. */
public record CellValue(Kind kind, String text) {

    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        /** A number shown as a day; the text is its ISO date. */
        DATE,
        FORMULA
    }

    public static final CellValue EMPTY = new CellValue(Kind.EMPTY, "");

    public static CellValue text(String text) {
        return text.isBlank() ? EMPTY : new CellValue(Kind.TEXT, text);
    }

    public boolean empty() {
        return kind == Kind.EMPTY;
    }
}
