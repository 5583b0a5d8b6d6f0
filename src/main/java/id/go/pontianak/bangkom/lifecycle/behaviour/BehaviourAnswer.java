package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of somebody else: scores by the number of the question, zero where he cannot judge it; codes of obstacles; a remark of at most 500
 * characters, which may be empty.
 */
public record BehaviourAnswer(Map<Integer, Integer> scores, Set<String> obstacles, String remark) {

    public static final int CANNOT_JUDGE = 0;
    public static final int LONGEST_REMARK = 500;

    public BehaviourAnswer {
        scores = Map.copyOf(scores);
        obstacles = Set.copyOf(obstacles);
    }

    /** Refused at the first question without an answer, and where nothing at all was judged. */
    void requireComplete(List<BehaviourQuestion> questions, Set<String> known) {
        for (BehaviourQuestion question : questions) {
            Integer score = scores.get(question.number());
            if (score == null || score < CANNOT_JUDGE || score > BehaviourQuestion.MOST) {
                throw RuleViolated.at("q" + question.number(), "refusal.behaviour.score");
            }
        }
        if (scores.values().stream().allMatch(score -> score == CANNOT_JUDGE)) {
            throw RuleViolated.of("refusal.behaviour.nothingJudged");
        }
        boolean contradicts = obstacles.contains(Obstacle.NONE) && obstacles.size() > 1;
        if (obstacles.isEmpty() || contradicts || !known.containsAll(obstacles)) {
            throw RuleViolated.at("obstacles", "refusal.behaviour.obstacles");
        }
        if (remark.length() > LONGEST_REMARK) {
            throw RuleViolated.at("remark", "refusal.behaviour.remark", LONGEST_REMARK);
        }
    }

    /** By number, from one on; null where a question was not asked or cannot be judged. */
    @Nullable
    Integer[] row(int questions) {
        @Nullable Integer[] row = new Integer[questions];
        scores.forEach((number, score) -> {
            if (score != CANNOT_JUDGE) {
                row[number - 1] = score;
            }
        });
        return row;
    }
}
