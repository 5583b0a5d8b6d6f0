package id.go.pontianak.bangkom.desk.casefile.web;

import id.go.pontianak.bangkom.foundation.access.Option;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the page of a case says, in the reader's language. */
@Component
class CaseFileTexts {

    private final MessageSource messages;
    private final CaseTypes types;

    CaseFileTexts(MessageSource messages, CaseTypes types) {
        this.messages = messages;
        this.types = types;
    }

    String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }

    /** For keys of other modules: a key nobody wrote a text for is shown as it is. */
    String orKey(String key) {
        String text = messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
        return text == null ? key : text;
    }

    /** The stages that cases of this process pass, in order. */
    List<Option> stagesOf(String process) {
        return types.find(process).map(CaseType::stages).orElse(List.of()).stream()
                .map(stage -> new Option(stage.code(), text(stage.name())))
                .toList();
    }
}
