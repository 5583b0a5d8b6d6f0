package id.go.pontianak.bangkom.desk.casefile.web;

import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What the page of a case says, in the reader's language. */
@Component
class CaseFileTexts {

    private final MessageSourceAccessor messages;
    private final CaseTypes types;

    CaseFileTexts(MessageSource messages, CaseTypes types) {
        this.messages = new MessageSourceAccessor(messages);
        this.types = types;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }

    /** For keys of other modules: a key nobody wrote a text for is shown as it is. */
    String orKey(String key) {
        return messages.getMessage(key, key);
    }

    /** The look of a status of this process. */
    String look(String process, String status) {
        return types.find(process)
                .map(type -> type.statuses().getOrDefault(status, StatusFamily.WAITING))
                .orElse(StatusFamily.WAITING)
                .chip();
    }

    /** Whether the page of its module gives a part of its own. */
    boolean givesPart(String process) {
        return types.find(process).map(CaseType::givesPart).orElse(false);
    }

    /** The stages that cases of this process pass, in order. */
    List<Option> stagesOf(String process) {
        return types.find(process).map(CaseType::stages).orElse(List.of()).stream()
                .map(stage -> new Option(stage.code(), text(stage.name())))
                .toList();
    }
}
