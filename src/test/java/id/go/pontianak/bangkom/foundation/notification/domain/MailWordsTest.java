package id.go.pontianak.bangkom.foundation.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.notification.Notice;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class MailWordsTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final MailWords words = new MailWords(messages());

    /** Whoever it is about is spoken to; HR of the unit and the superiors read the name. */
    @Test
    void speaksToThePersonItIsAbout() {
        Map<String, String> model =
                new HashMap<>(Map.of("person", "Indah", "batch", "Kepemimpinan I", "number", "NOM-1"));

        assertThat(words.text("nomination/seated", "lead", model, INDONESIAN)).startsWith("Indah mendapat kursi");
        model.put(Notice.OWN, "");
        assertThat(words.text("nomination/seated", "lead", model, INDONESIAN))
                .startsWith("Anda mendapat kursi")
                .doesNotContain("Indah");
        assertThat(words.text("nomination/seated", "listed", model, INDONESIAN))
                .as("as the portal heads it")
                .isEqualTo("Konfirmasi kursi Anda: Kepemimpinan I");
        assertThat(words.text("nomination/reserved", "next", model, INDONESIAN))
                .as("where nothing of its own is said, the same as to all")
                .startsWith("Bila ada kursi kosong");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/nomination");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
