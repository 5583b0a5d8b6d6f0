package id.go.pontianak.bangkom.lifecycle.courseware.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.lifecycle.courseware.domain.LineDifference.Kind;
import id.go.pontianak.bangkom.lifecycle.courseware.domain.LineDifference.Line;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDifferenceTest {

    @Test
    void saysWhatWasTakenOutAndWhatWasPutIn() {
        assertThat(LineDifference.between("satu\ndua\ntiga", "satu\nempat\ntiga\nlima"))
                .containsExactly(
                        new Line(Kind.SAME, "satu"),
                        new Line(Kind.REMOVED, "dua"),
                        new Line(Kind.ADDED, "empat"),
                        new Line(Kind.SAME, "tiga"),
                        new Line(Kind.ADDED, "lima"));
    }

    /** Seeded: any two texts of few different lines, in which much can be taken for the same. */
    @Test
    void bothTextsCanBeReadFromIt() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            String before = text(random);
            String after = text(random);
            List<Line> lines = LineDifference.between(before, after);

            assertThat(without(lines, Kind.ADDED)).isEqualTo(before);
            assertThat(without(lines, Kind.REMOVED)).isEqualTo(after);
            assertThat(LineDifference.between(after, after)).allMatch(line -> line.kind() == Kind.SAME);
        }
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(at -> String.valueOf((char) ('a' + random.nextInt(4))))
                .collect(Collectors.joining("\n"));
    }

    private static String without(List<Line> lines, Kind kind) {
        return lines.stream()
                .filter(line -> line.kind() != kind)
                .map(Line::text)
                .collect(Collectors.joining("\n"));
    }
}
