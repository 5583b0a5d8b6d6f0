package id.go.pontianak.bangkom.lifecycle.examination.bank;

import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers say about a question, over the first attempts of its newest version. Difficulty is the classical index P = right / all.
 * Discrimination is the point-biserial correlation of the question with the rest of the test (corrected item-total correlation); null where
 * everybody or nobody has it right, or all are equally good. {@code gain} is the difference of P between post- and pre-test.
 */
public record ItemAnalysis(
        int answered,
        double difficulty,
        @Nullable Double discrimination,
        List<Choice> choices,
        @Nullable Double gain) {

    /** Fewer answers say nothing. */
    public static final int ENOUGH = 10;

    /** From a twentieth of all participants on a distractor is said to work. */
    private static final double WORKS = 0.05;

    private static final double HARD = 0.3;
    private static final double EASY = 0.7;
    private static final double FAIR = 0.2;
    private static final double GOOD = 0.4;
    private static final double HUNDRED = 100.0;

    /** An option with the number of those who chose it; number 0 are those who left the question out. */
    public record Choice(int option, int chosen, double share, boolean key) {

        /** A wrong option that next to nobody takes for right. */
        public boolean idle() {
            return option > 0 && !key && share < WORKS;
        }

        public String letter() {
            return ItemText.letter(option);
        }
    }

    /** The name completes {@code examination.difficulty.<name>}. */
    public enum Difficulty {
        HARD,
        MEDIUM,
        EASY
    }

    /** The name completes {@code examination.discrimination.<name>}. */
    public enum Discrimination {
        NONE,
        NEGATIVE,
        POOR,
        FAIR,
        GOOD
    }

    public boolean enough() {
        return answered >= ENOUGH;
    }

    public Difficulty difficultyWord() {
        if (difficulty < HARD) {
            return Difficulty.HARD;
        }
        return difficulty > EASY ? Difficulty.EASY : Difficulty.MEDIUM;
    }

    /** To two places, as people read it; its word is said of this number, so that both agree. */
    public @Nullable Double rounded() {
        return discrimination == null ? null : Math.round(discrimination * HUNDRED) / HUNDRED;
    }

    public Discrimination discriminationWord() {
        Double value = rounded();
        if (value == null) {
            return Discrimination.NONE;
        }
        if (value < 0) {
            return Discrimination.NEGATIVE;
        }
        if (value < FAIR) {
            return Discrimination.POOR;
        }
        return value < GOOD ? Discrimination.FAIR : Discrimination.GOOD;
    }

    /** Letters of the distractors that do not work. */
    public List<String> idle() {
        return choices.stream().filter(Choice::idle).map(Choice::letter).toList();
    }

    /** Whether somebody should read it again: it misleads, tells nobody apart, or can hardly be answered. */
    public boolean doubtful() {
        Discrimination word = discriminationWord();
        return enough() && (word == Discrimination.NEGATIVE || word == Discrimination.POOR || difficulty < HARD);
    }
}
