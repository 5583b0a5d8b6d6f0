package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionAnswer;
import id.go.pontianak.bangkom.lifecycle.evaluation.ReactionQuestion;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was entered on the page, by the number of the question; {@code faults} are message keys by that number. */
record QuestionnaireInput(Map<Integer, Integer> scores, Map<Integer, String> remarks, Map<Integer, String> faults) {

    static final QuestionnaireInput EMPTY = new QuestionnaireInput(Map.of(), Map.of(), Map.of());

    /** The fields of the page are {@code q} and the number; others are ignored. */
    static QuestionnaireInput of(List<ReactionQuestion> questions, Map<String, String> fields) {
        Map<Integer, Integer> scores = new HashMap<>();
        Map<Integer, String> remarks = new HashMap<>();
        Map<Integer, String> faults = new LinkedHashMap<>();
        for (ReactionQuestion question : questions) {
            String value = ReadableText.of(
                    fields.getOrDefault("q" + question.number(), "").replace("\0", ""));
            if (!question.open()) {
                if (value.matches("[" + ReactionQuestion.LEAST + '-' + ReactionQuestion.MOST + ']')) {
                    scores.put(question.number(), Integer.parseInt(value));
                } else {
                    faults.put(question.number(), "questionnaire.missing");
                }
            } else if (!value.isEmpty()) {
                remarks.put(question.number(), value);
                if (value.length() > ReactionQuestion.LONGEST_REMARK) {
                    faults.put(question.number(), "questionnaire.tooLong");
                }
            }
        }
        return new QuestionnaireInput(scores, remarks, faults);
    }

    ReactionAnswer answer() {
        return new ReactionAnswer(scores, remarks);
    }

    public @Nullable Integer score(int question) {
        return scores.get(question);
    }

    public String remark(int question) {
        return remarks.getOrDefault(question, "");
    }

    public @Nullable String fault(int question) {
        return faults.get(question);
    }
}
