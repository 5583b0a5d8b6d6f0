package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.shell.Option;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The BKN kinds of training to choose from, by name. */
@Component
class TrainingKinds {

    /** Those up to it are classical, held in class. */
    private static final int LAST_CLASSICAL = 13;

    private static final int LAST = 25;

    private final MessageSourceAccessor messages;

    TrainingKinds(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    List<Option> list() {
        return between(1, LAST);
    }

    List<Option> classical() {
        return between(1, LAST_CLASSICAL);
    }

    List<Option> other() {
        return between(LAST_CLASSICAL + 1, LAST);
    }

    private List<Option> between(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(kind -> new Option(String.valueOf(kind), text("catalogue.kind." + kind)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
