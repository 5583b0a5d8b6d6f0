package id.go.pontianak.bangkom.lifecycle.evaluation;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A filled-in questionnaire: scores from 1 to 5 and remarks, both by the number of the question. */
public record ReactionAnswer(Map<Integer, Integer> scores, Map<Integer, String> remarks) {

    public ReactionAnswer {
        scores = Map.copyOf(scores);
        remarks = new TreeMap<>(remarks);
        if (scores.values().stream()
                .anyMatch(score -> score < ReactionQuestion.LEAST || score > ReactionQuestion.MOST)) {
            throw new IllegalArgumentException("a score lies from 1 to 5");
        }
    }

    /** The scores in the order of the questions, null where one was not asked. */
    @Nullable
    Integer[] row(int questions) {
        @Nullable Integer[] row = new @Nullable Integer[questions];
        for (int number = 1; number <= questions; number++) {
            row[number - 1] = scores.get(number);
        }
        return row;
    }
}
