package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A refusal as a sentence in the reader's language. */
@Component
class RefusalTexts {

    private final MessageSource messages;

    RefusalTexts(MessageSource messages) {
        this.messages = messages;
    }

    String sentence(Refusal refusal) {
        return sentence(refusal.messageKey(), Arrays.asList(refusal.arguments()));
    }

    String sentence(String key, List<?> arguments) {
        Object[] texts = arguments.stream()
                .map(argument -> argument instanceof MessageSourceResolvable text
                        ? messages.getMessage(text, LocaleContextHolder.getLocale())
                        : argument)
                .toArray();
        return messages.getMessage(key, texts, LocaleContextHolder.getLocale());
    }
}
