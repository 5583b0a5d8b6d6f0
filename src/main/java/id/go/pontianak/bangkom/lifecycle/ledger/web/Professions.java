package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.lifecycle.ledger.HealthProfession;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** The health professions to choose from, in the order of the law. */
@Component
class Professions {

    private final MessageSourceAccessor messages;

    Professions(MessageSource messages) {
        this.messages = new MessageSourceAccessor(messages);
    }

    List<Option> list() {
        return Arrays.stream(HealthProfession.values())
                .map(one -> new Option(one.name(), messages.getMessage("ledger.profession." + one)))
                .toList();
    }
}
