package id.go.pontianak.bangkom.lifecycle.examination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.go.pontianak.bangkom.lifecycle.examination.ExaminationFixtures;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.bank.ItemAnalysis;
import id.go.pontianak.bangkom.lifecycle.examination.bank.ItemAnalysis.Difficulty;
import id.go.pontianak.bangkom.lifecycle.examination.bank.ItemAnalysis.Discrimination;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Numbers of a test of twelve persons and five questions, computed by another program (Pearson's correlation with the rest). */
class StatisticsTest {

    private static final UUID ITEM = new UUID(1, 2);

    @Test
    void difficultyAndDiscriminationAreThoseOfTheTextbook() {
        ItemAnalysis second = of("111110101000", 4, 3, 3, 3, 2, 3, 2, 2, 1, 2, 2, 1);
        assertThat(second.difficulty()).isEqualTo(7 / 12.0, within(1e-9));
        assertThat(second.discrimination()).isEqualTo(0.3314967720658979, within(1e-9));
        assertThat(second.difficultyWord()).isEqualTo(Difficulty.MEDIUM);
        assertThat(second.discriminationWord()).isEqualTo(Discrimination.FAIR);
        assertThat(second.doubtful()).isFalse();

        ItemAnalysis third = of("111011010000", 4, 3, 3, 4, 2, 2, 3, 1, 2, 2, 2, 1);
        assertThat(third.discrimination()).isEqualTo(0.0873704056661038, within(1e-9));
        assertThat(third.discriminationWord()).isEqualTo(Discrimination.POOR);
        assertThat(third.doubtful()).isTrue();
    }

    @Test
    void whatTellsNobodyApartHasNoCorrelation() {
        ItemAnalysis easy = of("111111111111", 4, 3, 3, 3, 2, 2, 2, 1, 1, 1, 1, 0);
        assertThat(easy.discrimination()).isNull();
        assertThat(easy.discriminationWord()).isEqualTo(Discrimination.NONE);
        assertThat(easy.difficultyWord()).isEqualTo(Difficulty.EASY);
        assertThat(of("101010101010", 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2).discrimination())
                .isNull();
        assertThat(of("000000000111", 9, 9, 9, 9, 9, 9, 9, 9, 9, 1, 1, 1).discriminationWord())
                .isEqualTo(Discrimination.NEGATIVE);
    }

    @Test
    void theWordIsThatOfTheNumberPeopleRead() {
        ItemAnalysis none = new ItemAnalysis(12, 0.5, -0.004, List.of(), null);
        assertThat(none.rounded()).isEqualTo(0.0);
        assertThat(none.discriminationWord()).isEqualTo(Discrimination.POOR);
        assertThat(new ItemAnalysis(12, 0.5, 0.396, List.of(), null).discriminationWord())
                .isEqualTo(Discrimination.GOOD);
    }

    @Test
    void distractorsAreCountedAndIdleOnesNamed() {
        List<Response> responses = new ArrayList<>();
        int[] options = {2, 2, 2, 2, 2, 2, 1, 1, 1, 0};
        for (int option : options) {
            responses.add(response(TestKind.POST, option, 1));
        }
        ItemAnalysis analysis = Statistics.of(ExaminationFixtures.question("Apa?"), responses);

        assertThat(analysis.choices()).extracting(ItemAnalysis.Choice::chosen).containsExactly(1, 3, 6, 0, 0);
        assertThat(analysis.idle()).containsExactly("c", "d");
        assertThat(analysis.enough()).isTrue();
    }

    @Test
    void gainIsTheDifferenceOfBothTests() {
        List<Response> responses = new ArrayList<>();
        for (int person = 0; person < 10; person++) {
            responses.add(response(TestKind.PRE, person < 3 ? 2 : 1, person));
            responses.add(response(TestKind.POST, person < 8 ? 2 : 1, person));
        }
        ItemAnalysis analysis = Statistics.of(ExaminationFixtures.question("Apa?"), responses);

        assertThat(analysis.gain()).isEqualTo(0.5, within(1e-9));
        assertThat(analysis.difficulty()).isEqualTo(0.8, within(1e-9));
        assertThat(analysis.answered()).isEqualTo(10);
    }

    private static ItemAnalysis of(String right, int... rest) {
        List<Response> responses = new ArrayList<>();
        for (int at = 0; at < rest.length; at++) {
            responses.add(response(TestKind.POST, right.charAt(at) == '1' ? 2 : 3, rest[at]));
        }
        return Statistics.of(ExaminationFixtures.question("Apa?"), responses);
    }

    /** The key is the second option. */
    private static Response response(TestKind kind, int option, int rest) {
        return new Response(ITEM, 1, kind, option, option == 2, rest);
    }
}
