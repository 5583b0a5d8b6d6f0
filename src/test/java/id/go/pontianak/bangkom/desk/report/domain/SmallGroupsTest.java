package id.go.pontianak.bangkom.desk.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody finds a group below five, neither in the table nor by subtracting what it shows from its total. */
class SmallGroupsTest {

    @Test
    void aSmallGroupTakesTheNextSmallestAlong() {
        assertThat(SmallGroups.hidden(List.of(new int[] {30}, new int[] {3}, new int[] {9})))
                .containsExactlyInAnyOrder(1, 2);
        assertThat(SmallGroups.hidden(List.of(new int[] {30}, new int[] {5}, new int[] {9})))
                .isEmpty();
        assertThat(SmallGroups.hidden(List.of(new int[] {2}, new int[] {2}, new int[] {40}, new int[] {50})))
                .containsExactlyInAnyOrder(0, 1, 2);
        assertThat(SmallGroups.hidden(List.of(new int[] {0}, new int[] {4}, new int[] {8})))
                .as("an empty group covers nobody")
                .containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void onePersonWhoDiffersIsHiddenInAGreatGroupToo() {
        assertThat(SmallGroups.hidden(List.of(new int[] {100, 99, 1}, new int[] {50, 25, 25}, new int[] {60, 30, 30})))
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void whatIsHiddenIsNeverFewAlthoughTheTotalIsKnown() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            List<int[]> groups = new ArrayList<>();
            for (int at = 0; at < 1 + random.nextInt(7); at++) {
                int first = random.nextInt(12);
                int second = random.nextInt(12);
                groups.add(new int[] {first + second, first, second});
            }
            Set<Integer> hidden = SmallGroups.hidden(groups);
            assertThat(hidden)
                    .as("one alone is the total without the others")
                    .hasSizeGreaterThanOrEqualTo(hidden.isEmpty() || groups.size() == 1 ? 0 : 2);
            for (int part = 0; part < 3; part++) {
                int at = part;
                assertThat(IntStream.range(0, groups.size())
                                .filter(one -> !hidden.contains(one))
                                .map(one -> groups.get(one)[at]))
                        .noneMatch(people -> people > 0 && people < SmallGroups.LEAST);
                int together =
                        hidden.stream().mapToInt(one -> groups.get(one)[at]).sum();
                assertThat(together == 0 || together >= SmallGroups.LEAST || hidden.size() == groups.size())
                        .isTrue();
                if (together > 0 && together < SmallGroups.LEAST) {
                    assertThat(SmallGroups.hidesTotal(groups)).isTrue();
                }
            }
        }
    }
}
