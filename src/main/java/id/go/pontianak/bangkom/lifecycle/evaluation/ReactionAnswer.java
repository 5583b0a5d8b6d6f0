package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.util.List;
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

    /** Refused where a question of these that is judged by a score has none. */
    void requireComplete(List<ReactionQuestion> questions) {
        questions.stream()
                .filter(question -> !question.open() && !scores.containsKey(question.number()))
                .findFirst()
                .ifPresent(question -> {
                    throw RuleViolated.at("q" + question.number(), "questionnaire.missing");
                });
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
