package id.go.pontianak.bangkom.desk.inbox.web;

import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/**
 * How a decision is called once it is taken. The same outcome is another deed in another task, a list is set where a proposal is approved:
 * the task's own word ({@code <title of the task>.<outcome>}) goes before the common one ({@code outcome.<outcome>}).
 */
@Component
class OutcomeWords {

    private final MessageSourceAccessor messages;

    OutcomeWords(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    /** {@code title} is the message key of the task; empty for an outcome that nobody has a word for. */
    Optional<String> find(String title, String outcome) {
        return text(title + '.' + outcome).or(() -> text("outcome." + outcome));
    }

    private Optional<String> text(String key) {
        return Optional.of(messages.getMessage(key, "")).filter(word -> !word.isEmpty());
    }
}
