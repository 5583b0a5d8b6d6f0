package id.go.pontianak.bangkom.routes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What no field expects, and sends that no page makes: the same in every run. */
final class FuzzValues {

    private static final List<String> NUMBERS = List.of(
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "-1",
            "0",
            "1e309",
            "NaN",
            "0x7fffffff",
            "1,5",
            "٣");

    private static final List<String> DATES = List.of(
            "0001-01-01",
            "9999-12-31",
            "10000-01-01",
            "+999999999-12-31",
            "-999999999-01-01",
            "2026-02-30",
            "2026-13-01T00:00:00Z",
            "infinity");

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00a0\u200b\u2060",
            "\0",
            "%",
            "%%%_\\",
            "%00%ff",
            "a".repeat(40_000),
            "message:portal.title",
            "\u202e\ud83d\ude00\u0301",
            "\ud800",
            "'\";--",
            "[1,2]",
            "{\"a\":[]}",
            "~",
            "~~1",
            "a~1~2",
            "..",
            "a/b;c=d?e#f");

    private final List<String> values;

    /** {@code foreign} are ids of things that most who ask have no right to. */
    FuzzValues(List<String> foreign) {
        List<String> all = new ArrayList<>(NUMBERS);
        all.addAll(DATES);
        all.addAll(TEXTS);
        all.addAll(foreign);
        values = List.copyOf(all);
    }

    /** What can stand in an address. */
    List<String> ofPaths() {
        return values.stream()
                .filter(value -> !value.isBlank() && value.length() < 200 && !value.equals("\ud800"))
                .toList();
    }

    /** As many sends as there are values: in each every field has another value, and in all together every field has had each. */
    List<Map<String, List<String>>> ofAll(Set<String> fields) {
        List<Map<String, List<String>>> sends = new ArrayList<>();
        for (int turn = 0; turn < values.size() && !fields.isEmpty(); turn++) {
            Map<String, List<String>> send = new LinkedHashMap<>();
            int at = turn;
            for (String field : fields) {
                send.put(field, List.of(values.get(at % values.size())));
                at += 7;
            }
            sends.add(send);
        }
        return sends;
    }

    /** All fields at once; and each for itself beside ordinary ones where a fault of one hides what another would do. */
    List<Map<String, List<String>>> plan(String method, Set<String> fields) {
        List<Map<String, List<String>>> plan = new ArrayList<>(ofAll(fields));
        if (method.equals("POST")) {
            for (String field : fields) {
                for (Map<String, List<String>> one : ofOne(field)) {
                    Map<String, List<String>> all = new LinkedHashMap<>();
                    fields.forEach(other -> all.put(other, List.of(InputFuzzingIT.ORDINARY.getOrDefault(other, "1"))));
                    all.putAll(one);
                    plan.add(all);
                }
            }
        }
        return plan;
    }

    /** The field with each value, then doubled, empty as a list, and under names that reach for more of it. */
    private List<Map<String, List<String>>> ofOne(String field) {
        List<Map<String, List<String>>> sends = new ArrayList<>();
        values.forEach(value -> sends.add(Map.of(field, List.of(value))));
        sends.add(Map.of(field, List.of("1", "9999-12-31", "")));
        for (String name : List.of(field + "[]", field + "[0]", field + ".x", "_" + field)) {
            sends.add(Map.of(name, List.of("2147483648")));
        }
        return sends;
    }
}
