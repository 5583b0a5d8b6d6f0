package id.go.pontianak.bangkom.foundation.spreadsheet;

/** Text that a spreadsheet would take for a formula. */
public final class Formulas {

    /** The last four are the wide ones of East Asian keyboards, which some spreadsheets take for the narrow. */
    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Formulas() {}

    public static boolean looksLikeOne(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** With a leading apostrophe where needed; {@link #rearm} gives the original back. NUL has no place in any file. */
    public static String disarm(String text) {
        String clean = text.replace("\0", "");
        boolean apostrophes = clean.startsWith("'") && looksLikeOne(clean.replaceFirst("^'+", ""));
        return looksLikeOne(clean) || apostrophes ? '\'' + clean : clean;
    }

    public static String rearm(String text) {
        return text.startsWith("'") && looksLikeOne(text.replaceFirst("^'+", "")) ? text.substring(1) : text;
    }
}
