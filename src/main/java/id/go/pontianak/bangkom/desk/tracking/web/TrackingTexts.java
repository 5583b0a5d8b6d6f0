package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.domain.CaseListing;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What tracking says, in the reader's language. */
@Component
class TrackingTexts {

    private final MessageSourceAccessor messages;
    private final CaseTypes types;

    TrackingTexts(MessageSource messages, CaseTypes types) {
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

    String stage(String stage) {
        return types.stages().stream()
                .filter(one -> one.code().equals(stage))
                .findFirst()
                .map(one -> text(one.name()))
                .orElse(stage);
    }

    /** The columns of the board, in order. */
    List<Option> stages() {
        return named(types.stages());
    }

    private List<Option> named(List<CaseStage> stages) {
        return stages.stream()
                .map(stage -> new Option(stage.code(), text(stage.name())))
                .toList();
    }

    String total(int count) {
        return count > CaseListing.COUNTED
                ? text("tracking.total.over", CaseListing.COUNTED)
                : text("tracking.total", count);
    }
}
