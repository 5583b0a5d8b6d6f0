package id.go.pontianak.bangkom.routes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What people type who want something else than the form wants. The sum in the expressions is 133787: whoever evaluates one shows it. */
public final class Payloads {

    public static final String SUM = "133787";

    static final Map<String, String> ALL = new LinkedHashMap<>();

    /** Those for which each field is worth a request of its own; the others go into all fields at once. */
    static final Set<String> EACH = Set.of("attribute", "nul", "late");

    /** Enough for a route on which nothing is found. */
    static final Set<String> FEW = Set.of("attribute", "nul", "expression");

    static {
        ALL.put("script", "<script>alert(1)</script>");
        ALL.put("attribute", "\"'><img src=x onerror=alert(1)><a href=javascript:alert(1) hx-on:click=alert(1)>");
        ALL.put("expression", "${719*186+53} #{719*186+53} *{719*186+53} ~{719*186+53} @{719*186+53}");
        ALL.put("preprocessing", "__${719*186+53}__::.x");
        ALL.put("inline", "[[${719*186+53}]] [(${719*186+53})] {{719*186+53}}");
        ALL.put("quote", "' OR '1'='1");
        ALL.put("statement", "'; DROP TABLE access_account; --");
        ALL.put("backslash", "\\");
        ALL.put("pattern", "%_%(a+)+$");
        ALL.put("nul", "a\0b");
        ALL.put("header", "x\r\nX-Evil: 1\r\n\r\n<b>");
        ALL.put("place", "https://evil.example/");
        ALL.put("schemeless", "//evil.example");
        ALL.put("climb", "../../../../etc/passwd");
        ALL.put("long", "a".repeat(9_999));
        ALL.put("endless", "a".repeat(100_000));
        ALL.put("minus", "-1");
        ALL.put("huge", "99999999999999999999");
        ALL.put("big", "2147483647");
        ALL.put("fraction", "1e999");
        ALL.put("late", "+999999999-12-31");
        ALL.put("early", "-999999999-01-01");
        ALL.put("far", "9999-12-31");
        ALL.put("noDay", "0000-00-00");
        ALL.put("half", "\uD800x\uDC00");
        ALL.put("marks", "\u202E\u0000\uFEFFé\uD83D\uDE00".replace("\0", ""));
        ALL.put("formula", "=HYPERLINK(\"http://evil.example\")");
        ALL.put("object", "{\"@class\":\"java.lang.Runtime\"}");
        ALL.put("uuid", "00000000-0000-0000-0000-000000000000");
    }

    private Payloads() {}
}
