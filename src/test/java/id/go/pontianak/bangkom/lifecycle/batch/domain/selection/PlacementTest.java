package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.ProposedList.Basis;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entries are written by name, {@code -} after it: struck out, {@code +}: came after the freeze. */
class PlacementTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            seats, then reserve, then nobody      | a b c d   | 2 | 1 | SEAT1 SEAT2 RESERVE1 NOT_SELECTED0
            fewer people than seats               | a         | 2 | 1 | SEAT1
            the next moves up for one struck out  | a- b c d  | 2 | 1 | STRUCK0 SEAT1 SEAT2 RESERVE1
            a late one is never seated            | a b+      | 2 | 1 | SEAT1 RESERVE1
            a late one is always in the reserve   | a b c d+  | 1 | 1 | SEAT1 RESERVE1 NOT_SELECTED0 RESERVE2
            """)
    void placesEachEntry(String rule, String entries, int seats, int reserve, String expected) {
        String placed = Placement.of(entries(entries), seats, reserve).stream()
                .map(placement -> placement.place().name() + placement.rank())
                .collect(Collectors.joining(" "));

        assertThat(placed).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} moved {2}")
    @CsvSource(delimiter = '|', textBlock = """
            up one                    | a b c d  | c=2     | a c b d | c
            down one                  | a b c d  | a=2     | b a c d | a
            to the top                | a b c d  | d=1     | d a b c | d
            beyond the end: the end   | a b c    | a=99    | b c a   | a
            two at once               | a b c d  | d=1 a=3 | d b a c | a d
            the same place: nobody    | a b c    | b=2     | a b c   |
            struck out do not count   | a- b c d | d=1     | d b c a | d
            """)
    void putsPeopleWhereHrWantsThem(String rule, String before, String wanted, String after, String moved) {
        Map<String, Integer> places = Arrays.stream(wanted.split(" "))
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> Integer.parseInt(part[1])));

        Reordering reordering = Reordering.of(entries(before), places);

        assertThat(String.join(" ", reordering.positions().keySet())).isEqualTo(after);
        assertThat(String.join(" ", reordering.moved())).isEqualTo(moved == null ? "" : moved);
    }

    private static List<ListEntry> entries(String text) {
        String[] names = text.split(" ");
        return IntStream.range(0, names.length)
                .mapToObj(at -> new ListEntry(
                        names[at].replaceAll("[-+]", ""),
                        PersonId.random(),
                        "X",
                        at + 1,
                        names[at].endsWith("+") ? Basis.LATE : Basis.POOL,
                        new Ranking.Score(List.of()),
                        null,
                        names[at].endsWith("-")))
                .toList();
    }
}
