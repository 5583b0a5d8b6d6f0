package id.go.pontianak.bangkom.foundation.spreadsheet;

import java.util.regex.Pattern;

/**
 * Letters that went through the wrong alphabet: UTF-8 read as what Windows wrote of old turns é into Ã©. A capital Ã alone is a letter of names
 * (JOÃO); it is damage only before a sign that no word has there.
 */
final class Damage {

    private static final String SECOND =
            "[\u0080-\u00BF\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D"
                    + "\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]";
    private static final Pattern TWICE_ENCODED =
            Pattern.compile("[\u00C2-\u00C5]" + SECOND + "|\u00E2\u20AC|\u00EF\u00BB\u00BF|\u00EF\u00BF\u00BD|\uFFFD");

    private Damage() {}

    public static boolean of(String text) {
        return TWICE_ENCODED.matcher(text).find();
    }
}
