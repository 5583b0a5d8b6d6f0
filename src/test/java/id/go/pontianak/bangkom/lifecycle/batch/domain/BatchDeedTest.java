package id.go.pontianak.bangkom.lifecycle.batch.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchDeedTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "en"})
    void whatTheJournalAndTheNoticesSayHasWords(String language) {
        ResourceBundle texts = ResourceBundle.getBundle("messages/batch", Locale.forLanguageTag(language));

        for (BatchDeed deed : BatchDeed.values()) {
            String word = deed.journalKey();
            String template = deed.template();
            assertThat(word != null || template != null)
                    .as(deed + " leaves a trace")
                    .isTrue();
            if (word != null) {
                assertThat(texts.getString(word)).isNotBlank();
            }
            if (template != null) {
                assertThat(texts.getString("mail." + template.replace('/', '.') + ".subject"))
                        .isNotBlank();
            }
        }
    }

    @Test
    void noTwoDeedsShareAWordOfTheJournal() {
        assertThat(Stream.of(BatchDeed.values())
                        .map(BatchDeed::journalKey)
                        .filter(Objects::nonNull)
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void whoIsToldIsSaidWithTheNotice() {
        assertThat(BatchDeed.values())
                .allSatisfy(deed ->
                        assertThat(deed.audience() == BatchDeed.Audience.NOBODY).isEqualTo(deed.template() == null));
    }
}
