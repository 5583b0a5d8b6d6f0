package id.go.pontianak.bangkom.lifecycle.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.lifecycle.competency.RatingPath.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Both sides of each threshold of the staircase by which somebody finds his level. */
class RatingPathTest {

    /** Answers as {@code 2:YYN 1:YYY}; T is "tidak tahu". */
    @ParameterizedTest(name = "standard {0}, {1} is level {2}")
    @CsvSource({
        "2, 2:YYN, 2, 0, false",
        "2, 2:YNN 1:YYY, 1, 1, false",
        "1, 1:NNY, 0, 1, false",
        "1, 1:NYY, 1, 0, false",
        "3, 3:YYY 4:YYN, 4, -1, false",
        "3, 3:YYY 4:YNN, 3, 0, false",
        "3, 3:NNN 2:NYY, 2, 1, false",
        "3, 3:NNN 2:NNY 1:NNN, 0, 3, false",
        "2, 2:YTT 1:YYN, 1, 1, true",
        "2, 2:YYT, 2, 0, true",
        "5, 5:YYN, 5, 0, false",
        "2, 2:YY, 2, 0, false",
        "2, 2:YN 1:YY, 1, 1, false"
    })
    void findsTheHighestLevelOfWhichTwoIndicatorsAreShown(
            int required, String answers, int level, int gap, boolean toDiscuss) {
        RatingPath path = RatingPath.of(required, answers(answers));
        assertThat(path.complete()).isTrue();
        assertThat(path.level()).isEqualTo(level);
        assertThat(path.gap()).isEqualTo(gap);
        assertThat(path.toDiscuss()).isEqualTo(toDiscuss);
    }

    @ParameterizedTest(name = "standard {0}, {1} asks level {2} next")
    @CsvSource({"3, '', 3", "3, 3:YNN, 2", "3, 3:NNN 2:YNN, 1", "1, '', 1"})
    void goesDownWhileALevelIsNotShown(int required, String answers, int next) {
        RatingPath path = RatingPath.of(required, answers(answers));
        assertThat(path.next()).hasValue(next);
        assertThat(path.complete()).isFalse();
        assertThatThrownBy(path::level).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void offersTheLevelAboveOnceAndOnlyToWhoMeetsTheStandard() {
        assertThat(RatingPath.of(2, answers("2:YYN")).mayTry()).hasValue(3);
        assertThat(RatingPath.of(2, answers("2:YYN 3:NNN")).mayTry()).isEmpty();
        assertThat(RatingPath.of(2, answers("2:YNN 1:YYY")).mayTry()).isEmpty();
        assertThat(RatingPath.of(5, answers("5:YYY")).mayTry()).isEmpty();
        assertThat(RatingPath.of(2, answers("")).mayTry()).isEmpty();
    }

    @Test
    void saysOnHowMuchTheLevelRests() {
        assertThat(RatingPath.of(2, answers("2:YNN 1:YYY")).answered()).isEqualTo(6);
    }

    private static Map<Integer, List<Answer>> answers(String written) {
        Map<Integer, List<Answer>> answers = new HashMap<>();
        for (String level : written.isEmpty() ? new String[0] : written.split(" ")) {
            answers.put(
                    level.charAt(0) - '0',
                    level.substring(2)
                            .chars()
                            .mapToObj(one -> one == 'Y' ? Answer.YES : one == 'N' ? Answer.NO : Answer.UNKNOWN)
                            .toList());
        }
        return answers;
    }
}
