package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.domain.CaseListing;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What tracking says, in the reader's language. */
@Component
class TrackingTexts {

    private final MessageSource messages;

    TrackingTexts(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** For keys of other modules: a key nobody wrote a text for is shown as it is. */
    String orKey(String key) {
        String text = messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
        return text == null ? key : text;
    }

    String stage(String stage) {
        return text("tracking.stage." + stage.toLowerCase(Locale.ROOT));
    }

    String total(int count) {
        return count > CaseListing.COUNTED
                ? text("tracking.total.over", CaseListing.COUNTED)
                : text("tracking.total", count);
    }
}
