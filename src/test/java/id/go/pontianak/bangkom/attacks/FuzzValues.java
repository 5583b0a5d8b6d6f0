package id.go.pontianak.bangkom.attacks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What no field expects, and sends that no page makes. Which of them a field gets is chosen by its name, the same in every run. */
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

    /** One or several values of the field, for this turn. */
    List<String> of(String place, int turn) {
        String first = at(place, turn);
        return Math.floorMod(place.hashCode() + turn, 5) == 0 ? List.of(first, at(place, turn + 1)) : List.of(first);
    }

    /** The field's own name, or one that reaches for more of it. */
    String nameOf(String field, int turn) {
        List<String> names = List.of(field + "[]", field + "[0]", field + ".x", "_" + field);
        int at = Math.floorMod(field.hashCode() + turn, 24);
        return at < names.size() ? names.get(at) : field;
    }

    private String at(String place, int turn) {
        return values.get(Math.floorMod(place.hashCode() * 31 + turn * 7, values.size()));
    }

    /** What can stand in an address. */
    Stream<String> ofPaths(String place, int turn, int count) {
        return IntStream.range(0, count)
                .mapToObj(no -> at(place, turn + no))
                .filter(value -> !value.isBlank() && value.length() < 200 && value.indexOf('\ud800') < 0);
    }
}
