package id.go.pontianak.bangkom.lifecycle.evaluation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How participants judged a training, of all together and never of a part of them, so that no group is disclosed by subtraction. Below
 * {@code quorum} answers, and while the questionnaire is open, there is no figure and no remark at all. Indices run from 0 to 100; {@code index} is
 * the mean of those of the dimensions.
 */
public record ReactionFigures(
        int invited,
        int answers,
        int quorum,
        @Nullable Double index,
        List<Judgement> dimensions,
        List<Item> items,
        Map<Integer, List<String>> remarks) {

    /** Means of single questions are shown from so many times the quorum on: those of a few tell what everybody answered. */
    public static final int ITEMS_FROM = 2;

    public record Judgement(Dimension dimension, double index) {}

    /** {@code mean} from 1 to 5, to one decimal, so that no sum of answers can be told from it. */
    public record Item(ReactionQuestion question, double mean) {}

    /** Nothing but how many were asked and have answered. */
    public static ReactionFigures withheld(int invited, int answers, int quorum) {
        return new ReactionFigures(invited, answers, quorum, null, List.of(), List.of(), Map.of());
    }

    public boolean shown() {
        return index != null;
    }

    /** So many answers it takes to show single questions. */
    public int itemsFrom() {
        return ITEMS_FROM * quorum;
    }

    /** Answers in percent of those asked; 0 where nobody was. */
    public int responsePercent() {
        return invited == 0 ? 0 : 100 * answers / invited;
    }
}
