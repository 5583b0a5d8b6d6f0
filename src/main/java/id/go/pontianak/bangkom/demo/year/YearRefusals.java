package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A refusal as the sentence that stops the year. It is kept beside its episode, and so in Indonesian, whoever reads it. */
@Component
@Profile({"demo", "year"})
class YearRefusals {

    private final MessageSource messages;

    YearRefusals(MessageSource messages) {
        this.messages = messages;
    }

    /** Without a text, its key: what stopped the year must not be lost. */
    String sentence(Refusal refusal) {
        Object[] said = Arrays.stream(refusal.arguments())
                .map(argument -> argument instanceof MessageSourceResolvable known
                        ? messages.getMessage(known, City.LANGUAGE)
                        : argument)
                .toArray();
        String key = refusal.messageKey();
        String sentence = messages.getMessage(key, said, key, City.LANGUAGE);
        return sentence == null ? key : sentence;
    }
}
