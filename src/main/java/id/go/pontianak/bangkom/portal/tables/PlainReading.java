package id.go.pontianak.bangkom.portal.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Unary tests of FEEL in words: values, lists of them, {@code not(…)}, comparisons, intervals. For anything else, and for a code without
 * words, there is no plain reading.
 */
@Component
class PlainReading {

    private static final Pattern NOT = Pattern.compile("not\\((.*)\\)");
    private static final Pattern COMPARED = Pattern.compile("(<=|>=|<|>)\\s*(.+)");
    private static final Pattern INTERVAL = Pattern.compile("([\\[(])\\s*([^.]+?)\\s*\\.\\.\\s*(.+?)\\s*([\\])])");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");
    private static final Pattern NAME = Pattern.compile("[a-z]\\w*");
    private static final Map<String, String> COMPARISONS =
            Map.of("<", "less", ">", "more", "<=", "atMost", ">=", "atLeast");
    private static final String UNKNOWN = "null";

    private final TableWords words;

    PlainReading(TableWords words) {
        this.words = words;
    }

    Optional<String> of(String table, String column, String cell) {
        Matcher not = NOT.matcher(cell);
        if (!not.matches()) {
            return anyOf(table, column, parts(cell));
        }
        List<String> refused = new ArrayList<>(parts(not.group(1)));
        boolean known = refused.remove(UNKNOWN);
        return anyOf(table, column, refused).map(said -> words.phrase(known ? "notKnown" : "not", said));
    }

    /** Commas in strings and brackets do not occur in our tables; one that has them is read as it stands. */
    private static List<String> parts(String cell) {
        return Pattern.compile(",").splitAsStream(cell).map(String::strip).toList();
    }

    private Optional<String> anyOf(String table, String column, List<String> parts) {
        List<String> said = parts.stream()
                .flatMap(part -> one(table, column, part).stream())
                .toList();
        if (said.isEmpty() || said.size() < parts.size()) {
            return Optional.empty();
        }
        String last = said.get(said.size() - 1);
        return said.size() == 1
                ? Optional.of(last)
                : Optional.of(words.phrase("or", String.join(", ", said.subList(0, said.size() - 1)), last));
    }

    private Optional<String> one(String table, String column, String part) {
        if (part.equals(UNKNOWN)) {
            return words.find("unknown");
        }
        if (part.length() > 1 && part.startsWith("\"") && part.endsWith("\"")) {
            return words.find(table + '.' + column + '.' + part.substring(1, part.length() - 1));
        }
        Matcher compared = COMPARED.matcher(part);
        if (compared.matches()) {
            return value(table, compared.group(2))
                    .map(value -> words.phrase(COMPARISONS.getOrDefault(compared.group(1), ""), value));
        }
        Matcher interval = INTERVAL.matcher(part);
        if (interval.matches()) {
            String key = (interval.group(1).equals("[") ? "from." : "above.")
                    + (interval.group(4).equals("]") ? "to" : "below");
            return value(table, interval.group(2))
                    .flatMap(from -> value(table, interval.group(3)).map(to -> words.phrase(key, from, to)));
        }
        return value(table, part);
    }

    private Optional<String> value(String table, String text) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(text);
        }
        if (text.equals("true") || text.equals("false")) {
            return words.find(text);
        }
        return NAME.matcher(text).matches() ? words.find(table + '.' + text) : Optional.empty();
    }
}
