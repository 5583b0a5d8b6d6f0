package id.go.pontianak.bangkom.portal.assets;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Dead code elimination for a style sheet: a rule stays when all class names and {@code data-} attributes of one of its selectors are used.
 * The contents of {@code :not()}, {@code :is()}, {@code :where()} and {@code :has()} are not asked, so in doubt a rule stays.
 */
final class UsedRules {

    private static final Pattern ALTERNATIVES = Pattern.compile(":(?:not|is|where|has)\\([^()]*\\)");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern CLASS = Pattern.compile("\\.((?:[\\w-]|\\\\.)+)");
    private static final Pattern DATA = Pattern.compile("\\[(data-[\\w-]+)");
    private static final List<String> NESTING = List.of("@media", "@supports", "@container", "@layer");

    private final Predicate<String> used;

    /** {@code used} answers for the name of a class or of an attribute. */
    UsedRules(Predicate<String> used) {
        this.used = used;
    }

    String of(String sheet) {
        StringBuilder kept = new StringBuilder();
        int at = 0;
        while (at < sheet.length()) {
            int end = CssText.endOfStatement(sheet, at);
            kept.append(kept(sheet.substring(at, end).strip()));
            at = end;
        }
        return kept.toString();
    }

    private String kept(String statement) {
        int block = statement.indexOf('{');
        if (statement.startsWith("/*")) {
            // Only licences begin so; they stay with what they are about.
            return statement.startsWith("/*!") ? statement : "";
        }
        if (block < 0) {
            return statement;
        }
        String head = statement.substring(0, block).strip();
        String body = statement.substring(block + 1, statement.length() - 1);
        if (NESTING.stream().anyMatch(head.toLowerCase(Locale.ROOT)::startsWith)) {
            String inner = of(body);
            return inner.isEmpty() ? "" : head + "{" + inner + "}";
        }
        if (head.startsWith("@")) {
            return statement;
        }
        String selectors = CssText.selectors(head).stream().filter(this::isUsed).collect(Collectors.joining(","));
        return selectors.isEmpty() ? "" : selectors + "{" + body + "}";
    }

    private boolean isUsed(String selector) {
        String asked = selector;
        for (String before = ""; !before.equals(asked); ) {
            before = asked;
            asked = ALTERNATIVES.matcher(before).replaceAll("");
        }
        boolean classes = CLASS.matcher(ATTRIBUTE.matcher(asked).replaceAll(""))
                .results()
                .map(name -> name.group(1).replace("\\", ""))
                .allMatch(used);
        return classes
                && DATA.matcher(asked).results().map(name -> name.group(1)).allMatch(used);
    }
}
