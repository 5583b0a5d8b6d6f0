package id.go.pontianak.bangkom.portal.assets;

import java.util.ArrayList;
import java.util.List;

/** Where the statements of a style sheet and the selectors of a rule end; braces and commas in strings and brackets do not count. */
final class CssText {

    private CssText() {}

    /** A comment, a rule with its block, or an at-rule that ends with a semicolon. */
    static int endOfStatement(String sheet, int from) {
        if (sheet.startsWith("/*", from)) {
            return sheet.indexOf("*/", from) + 2;
        }
        int depth = 0;
        for (int at = from; at < sheet.length(); at++) {
            char here = sheet.charAt(at);
            if (here == '"' || here == '\'') {
                at = endOfString(sheet, at);
            } else if (here == '{') {
                depth++;
            } else if ((here == '}' && --depth == 0) || (here == ';' && depth == 0)) {
                return at + 1;
            }
        }
        return sheet.length();
    }

    static List<String> selectors(String head) {
        List<String> selectors = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int at = 0; at < head.length(); at++) {
            char here = head.charAt(at);
            if (here == '"' || here == '\'') {
                at = endOfString(head, at);
            } else if (here == '(' || here == '[') {
                depth++;
            } else if (here == ')' || here == ']') {
                depth--;
            } else if (here == ',' && depth == 0) {
                selectors.add(head.substring(from, at).strip());
                from = at + 1;
            }
        }
        selectors.add(head.substring(from).strip());
        return selectors;
    }

    private static int endOfString(String text, int quote) {
        int at = quote + 1;
        while (at < text.length() && text.charAt(at) != text.charAt(quote)) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        return at;
    }
}
