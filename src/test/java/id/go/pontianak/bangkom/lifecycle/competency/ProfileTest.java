package id.go.pontianak.bangkom.lifecycle.competency;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.competency.Competency.Kind;
import id.go.pontianak.bangkom.lifecycle.competency.Profile.Line;
import id.go.pontianak.bangkom.lifecycle.competency.Profile.Match;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileTest {

    @Test
    void aStrengthHidesNoGap() {
        Profile profile = profile(new int[] {2, 2}, new int[] {4, 1}, 10);
        assertThat(profile.matchTenths()).isEqualTo(750);
        assertThat(profile.match()).isEqualTo(Match.POOR);
        assertThat(profile.lines().get(0).gap()).isEqualTo(-2);
        assertThat(profile.lines().get(1).gap()).isEqualTo(1);
    }

    @Test
    void whatNobodyHasConfirmedCountsNowhere() {
        assertThat(profile(new int[0], new int[0], 9).matchTenths()).isNull();
        assertThat(profile(new int[0], new int[0], 9).match()).isNull();
        assertThat(profile(new int[] {3, 3}, new int[] {3, 3}, 9).match()).isEqualTo(Match.OPTIMAL);
    }

    @Test
    void theClassesBeginAtNinetyAndSeventyEight() {
        assertThat(of(90).match()).isEqualTo(Match.OPTIMAL);
        assertThat(of(89).match()).isEqualTo(Match.FAIR);
        assertThat(of(78).match()).isEqualTo(Match.FAIR);
        assertThat(of(77).match()).isEqualTo(Match.POOR);
    }

    /** A hundred competencies of level 1, of which so many are met. */
    private static Profile of(int met) {
        List<Line> lines = new ArrayList<>();
        for (int no = 0; no < 100; no++) {
            lines.add(line(1, no < met ? 1 : 0));
        }
        return new Profile(lines);
    }

    /** Levels asked and given, and further competencies nobody rated. */
    private static Profile profile(int[] required, int[] given, int unrated) {
        List<Line> lines = new ArrayList<>();
        for (int no = 0; no < required.length; no++) {
            lines.add(line(required[no], given[no]));
        }
        for (int no = 0; no < unrated; no++) {
            lines.add(line(2, null));
        }
        return new Profile(lines);
    }

    private static Line line(int required, @Nullable Integer given) {
        Competency one = new Competency("M.1", Kind.MANAGERIAL, "Integritas", "", null);
        PersonId person = new PersonId(new UUID(0, 1));
        return new Line(
                one,
                required,
                null,
                given == null
                        ? null
                        : new Rating(
                                person,
                                "M.1",
                                Rating.Kind.SUPERIOR,
                                given,
                                LocalDate.of(2026, 11, 2),
                                "AKPK",
                                person,
                                null));
    }
}
