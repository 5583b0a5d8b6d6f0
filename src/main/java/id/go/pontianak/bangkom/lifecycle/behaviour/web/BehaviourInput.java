package id.go.pontianak.bangkom.lifecycle.behaviour.web;

import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.lifecycle.behaviour.Alumnus.Opportunity;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourAnswer;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourQuestion;
import id.go.pontianak.bangkom.lifecycle.behaviour.BehaviourRatings.Circumstances;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What was entered about one person: scores by question, codes of obstacles, and the other fields as they stood. */
record BehaviourInput(Map<Integer, Integer> scores, Set<String> obstacles, Map<String, String> texts) {

    static final BehaviourInput EMPTY = new BehaviourInput(Map.of(), Set.of(), Map.of());

    private static final String OBSTACLES = "obstacles";
    private static final List<String> TEXTS = List.of("remark", "opportunity", "coachingWeeks", "reason");

    /** The fields {@code q} and the number of a question, {@code obstacles} as often as was chosen; others are ignored. */
    static BehaviourInput of(List<BehaviourQuestion> questions, MultiValueMap<String, String> fields) {
        Map<Integer, Integer> scores = new HashMap<>();
        for (BehaviourQuestion question : questions) {
            String value = text(fields, "q" + question.number());
            if (value.matches("[" + BehaviourAnswer.CANNOT_JUDGE + '-' + BehaviourQuestion.MOST + ']')) {
                scores.put(question.number(), Integer.valueOf(value));
            }
        }
        Map<String, String> texts = new HashMap<>();
        TEXTS.forEach(name -> texts.put(name, text(fields, name)));
        return new BehaviourInput(scores, new HashSet<>(fields.getOrDefault(OBSTACLES, List.of())), texts);
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        String value = fields.getFirst(name);
        return value == null ? "" : ReadableText.of(value.replace("\0", ""));
    }

    BehaviourAnswer answer() {
        return new BehaviourAnswer(scores, obstacles, text("remark"));
    }

    Circumstances circumstances() {
        Opportunity opportunity = Arrays.stream(Opportunity.values())
                .filter(one -> one.name().equals(text("opportunity")))
                .findFirst()
                .orElse(null);
        String weeks = text("coachingWeeks");
        return new Circumstances(opportunity, weeks.matches("[0-9]{1,2}") ? Integer.valueOf(weeks) : null);
    }

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    public @Nullable Integer score(int question) {
        return scores.get(question);
    }
}
