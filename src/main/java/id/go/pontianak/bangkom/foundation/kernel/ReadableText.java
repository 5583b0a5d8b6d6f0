package id.go.pontianak.bangkom.foundation.kernel;

import org.jspecify.annotations.Nullable;

/**
 * Text as a reader sees it. What people paste carries blanks that do not break, marks without width and the line breaks of another system:
 * none of it is something to read, and one text has one length whatever sent it.
 */
public final class ReadableText {

    /** Fillers that count as letters or symbols and yet draw nothing: Hangul fillers and the empty Braille cell. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private ReadableText() {}

    /** Without what cannot be seen at both ends, each line break one character; empty where there is nothing to read. */
    public static String of(@Nullable String entered) {
        if (entered == null) {
            return "";
        }
        String text = entered.replace("\r\n", "\n").replace('\r', '\n');
        int from = 0;
        int to = text.length();
        while (from < to && !drawn(text.codePointAt(from))) {
            from += Character.charCount(text.codePointAt(from));
        }
        while (to > from && !drawn(text.codePointBefore(to)) && !belongsToTheOneBefore(text.codePointBefore(to))) {
            to -= Character.charCount(text.codePointBefore(to));
        }
        return text.substring(from, to);
    }

    /** How many characters of it can be seen. */
    public static int length(@Nullable String entered) {
        return entered == null
                ? 0
                : Math.toIntExact(
                        entered.codePoints().filter(ReadableText::drawn).count());
    }

    private static boolean drawn(int character) {
        return switch (Character.getType(character)) {
            case Character.UNASSIGNED,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK -> false;
            default -> FILLERS.indexOf(character) < 0;
        };
    }

    /** An accent that was typed as a character of its own stays with its letter. */
    private static boolean belongsToTheOneBefore(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
