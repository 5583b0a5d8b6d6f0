package id.go.pontianak.bangkom.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page as it is sent: what it is built of, and what is wrong with its words. */
record Markup(String page) {

    /** What nobody but a program writes: a date with the year first, the key of a message, a constant. */
    private static final String DOCTYPE = "<!doctype html>";

    private static final Pattern CODES = Pattern.compile(
            "(?<![\\w-])\\d{4}-\\d{2}-\\d{2}(?![\\w-])|\\b(nomination|batch|journal|mail|task|refusal|tracking|inbox|form)(\\.\\w+){2,}|\\b[A-Z]{3,}(_[A-Z]+)+\\b");

    /** A link that is heard but not seen. */
    private static final Pattern UNSEEN = Pattern.compile(
            "<a\\b[^>]*href=\"([^\"]*)\"[^>]*>\\s*<span class=\"visually-hidden\">[^<]*</span>\\s*</a>");

    private static final List<String> GAPS = List.of("??", " ()", "{0}", "sendiri ?");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][\\w-]*)([^>]*)>");
    private static final Pattern OWN = Pattern.compile("\\b(class|role|type|hidden|disabled)(=\"[^\"]*\")?");
    private static final Set<String> VOID =
            Set.of("input", "br", "hr", "img", "meta", "link", "wbr", "col", "use", "path");

    /** The text that people see, or would if it were unfolded. */
    private String text() {
        return page.replaceAll("(?s)<(script|style|template)\\b.*?</\\1>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&nbsp;", " ")
                .replaceAll("[ \\t\\r\\n]+", " ");
    }

    List<String> findings() {
        List<String> found = findings(text());
        if (!page.stripLeading().regionMatches(true, 0, DOCTYPE, 0, DOCTYPE.length())) {
            found.add("no doctype: browsers draw it by rules of the last century");
        }
        UNSEEN.matcher(page).results().forEach(link -> found.add("a link that nobody sees: " + link.group(1)));
        return found;
    }

    static List<String> findings(String text) {
        List<String> found = new ArrayList<>();
        GAPS.stream().filter(text::contains).forEach(gap -> found.add("a text is missing at " + gap));
        CODES.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .forEach(code -> found.add("a code is shown: " + code));
        return found;
    }

    /** Each element of the main part within its parent and the parent's parent. */
    Set<String> shapes() {
        Set<String> shapes = new HashSet<>();
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(page.replaceFirst("(?s)^.*?(?=<main)", ""));
        while (tag.find()) {
            String name = tag.group(2);
            if (tag.group(1).isEmpty()) {
                StringBuilder own = new StringBuilder(name);
                OWN.matcher(tag.group(3))
                        .results()
                        .map(MatchResult::group)
                        .sorted()
                        .forEach(one -> own.append(' ').append(one));
                shapes.add(open.stream().limit(2).toList() + " > " + own);
                if (!VOID.contains(name) && !tag.group(3).endsWith("/")) {
                    open.push(own.toString());
                }
            } else if (open.stream().anyMatch(one -> one.split(" ")[0].equals(name))) {
                while (!open.pop().split(" ")[0].equals(name)) {
                    // An element whose end may be left out.
                }
            }
        }
        return shapes;
    }
}
