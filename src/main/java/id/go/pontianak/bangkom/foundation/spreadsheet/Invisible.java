package id.go.pontianak.bangkom.foundation.spreadsheet;

/**
 * Characters that come along when people paste from chats, mails and web pages. Blanks that do not break become blanks, and
 * what has no width at all goes.
 */
public final class Invisible {

    private Invisible() {}

    public static String drop(String text) {
        if (plain(text)) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (unbreakable(c)) {
                visible.append(' ');
            } else if (!withoutWidth(c)) {
                visible.append(c);
            }
        }
        return visible.toString();
    }

    private static boolean plain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (unbreakable(c) || withoutWidth(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean unbreakable(char c) {
        return c == '\u00A0' || c == '\u2007' || c == '\u202F';
    }

    private static boolean withoutWidth(char c) {
        return c == '\u00AD'
                || c == '\u034F'
                || c == '\u061C'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c == '\uFEFF'
                || c == '\0';
    }
}
