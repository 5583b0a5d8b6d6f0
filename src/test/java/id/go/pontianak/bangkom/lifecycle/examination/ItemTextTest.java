package id.go.pontianak.bangkom.lifecycle.examination;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.lifecycle.examination.ItemText.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything that is wrong with a question is said at once, each at its field. */
class ItemTextTest {

    @Test
    void aQuestionThatCanBeAskedHasNoProblems() {
        assertThat(ExaminationFixtures.question("Apa?").problems()).isEmpty();
    }

    @Test
    void namesEveryFaultAtItsField() {
        ItemText text = new ItemText(" ", "x".repeat(101), "s".repeat(2001), List.of("Ya", "", "ya"), 4, "", 0, false);

        assertThat(text.problems())
                .containsExactly(
                        new Problem("topic", "empty"),
                        new Problem("competency", "long"),
                        new Problem("stem", "long"),
                        new Problem("b", "empty"),
                        new Problem("c", "optionTwice"),
                        new Problem("key", "key"),
                        new Problem("level", "level"));
    }

    @Test
    void twoToSixOptions() {
        assertThat(of(List.of("satu"), 1).problems()).containsExactly(new Problem("b", "options"));
        assertThat(of(List.of("1", "2", "3", "4", "5", "6"), 6).problems()).isEmpty();
        assertThat(of(List.of("1", "2", "3", "4", "5", "6", "7"), 1).problems())
                .containsExactly(new Problem("f", "optionsMany"));
    }

    @Test
    void theKeyIsNamedByItsLetter() {
        assertThat(of(List.of("satu", "dua"), 2).keyLetter()).isEqualTo("b");
        assertThat(ItemText.letter(0)).isEmpty();
        assertThat(ItemText.letter(7)).isEmpty();
    }

    private static ItemText of(List<String> options, int key) {
        return new ItemText("Topik", "", "Apa?", options, key, "", 1, false);
    }
}
