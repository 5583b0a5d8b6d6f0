package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies.Candidacy;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.ProposedList.Candidate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Candidates are written {@code name:unit:points[:preference]}, in order of submission; results {@code name} with its basis. */
class ProposedListTest {

    private static final Instant FIRST = Instant.parse("2026-11-03T01:00:00Z");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            nobody                                    |                               |              |
            without quota the ranking alone decides    | a:X:10 b:X:30 c:Y:20          |              | b.POOL c.POOL a.POOL
            quota comes before ranking                 | a:X:10 b:X:30 c:Y:20          | Y=1          | c.QUOTA b.POOL a.POOL
            quota follows the order of submission      | a:X:10 b:X:30                 | X=1          | a.QUOTA b.POOL
            unless the head of the unit set another    | a:X:10 b:X:30 c:X:5:1         | X=1          | c.QUOTA b.POOL a.POOL
            those he did not name come after           | a:X:10 b:X:30:2 c:X:5:1       | X=2          | c.QUOTA b.QUOTA a.POOL
            an unused quota is nobody's                | a:X:10 b:Y:30                 | X=3          | a.QUOTA b.POOL
            a unit above its quota goes to the pool    | a:X:10 b:X:30 c:X:20 d:Y:25   | X=1          | a.QUOTA b.POOL d.POOL c.POOL
            equal points: the earlier submission       | a:X:10 b:Y:10                 |              | a.POOL b.POOL
            units with quota stand in order of code    | a:Y:10 b:X:10                 | X=1 Y=1      | b.QUOTA a.QUOTA
            """)
    void proposes(String rule, String candidates, String quota, String expected) {
        ProposedList list = ProposedList.of(candidates(candidates), quota(quota));

        String proposed = list.lines().stream()
                .map(line -> line.candidate().candidacy().nomination() + '.' + line.basis())
                .collect(Collectors.joining(" "));
        assertThat(proposed).isEqualTo(expected == null ? "" : expected);
    }

    private static List<Candidate> candidates(String text) {
        if (text == null) {
            return List.of();
        }
        String[] all = text.split(" ");
        return java.util.stream.IntStream.range(0, all.length)
                .mapToObj(at -> candidate(all[at].split(":"), FIRST.plusSeconds(at)))
                .toList();
    }

    private static Candidate candidate(String[] parts, Instant submitted) {
        Candidacy candidacy = new Candidacy(
                parts[0], PersonId.random(), parts[1], submitted, LearningHours.NONE, null, null, null, null);
        int preference = parts.length > 3 ? Integer.parseInt(parts[3]) : Candidate.NO_PREFERENCE;
        Ranking.Score score = new Ranking.Score(List.of(new Ranking.Reason("x", Integer.parseInt(parts[2]), "1.1")));
        return new Candidate(candidacy, score, preference);
    }

    private static Map<String, Integer> quota(String text) {
        return text == null
                ? Map.of()
                : Arrays.stream(text.split(" "))
                        .map(part -> part.split("="))
                        .collect(Collectors.toMap(part -> part[0], part -> Integer.parseInt(part[1])));
    }
}
