package id.go.pontianak.bangkom.foundation.staffing.domain;

import java.util.List;

/** What was asked for does more than it says: nothing is done before these questions are shown and answered with yes. */
public final class Unanswered extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Question> questions;

    Unanswered(List<Question> questions) {
        super(questions.toString());
        this.questions = List.copyOf(questions);
    }

    /** {@code key} says exactly what is agreed to; when that changes meanwhile it is asked anew. */
    public record Question(String key, String messageKey, List<String> arguments) {

        Question(String key, String messageKey, String... arguments) {
            this(key, messageKey, List.of(arguments));
        }
    }

    public List<Question> questions() {
        return questions;
    }
}
