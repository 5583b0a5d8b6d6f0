package id.go.pontianak.bangkom.demo.year;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What stops the year is read as a sentence. */
class YearRefusalsTest {

    private final YearRefusals refusals = new YearRefusals(messages());

    @Test
    void isTheSentenceThatPeopleRead() {
        assertThat(refusals.sentence(new NotPossibleNow("demo.year.once"))).startsWith("Satu tahun sudah pernah");
        assertThat(refusals.sentence(
                        new NotPossibleNow("demo.year.green", new DefaultMessageSourceResolvable("demo.year.ok"))))
                .isEqualTo("Tahun selesai dan semua Sesuai pemeriksaan sesuai.");
        assertThat(refusals.sentence(new NotPossibleNow("no.such.text"))).isEqualTo("no.such.text");
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/year");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
