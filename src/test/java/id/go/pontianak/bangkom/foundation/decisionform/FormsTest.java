package id.go.pontianak.bangkom.foundation.decisionform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

class FormsTest {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final ResourceBundleMessageSource messages = messages();

    /** A form stays as it was released; what its reader is told about it may become clearer, in Indonesian as in English. */
    @Test
    void whatTheMessagesSayGoesBeforeTheFile() {
        StaticListableBeanFactory lists = new StaticListableBeanFactory();
        Stream.of("rejectionGrounds", "withdrawalGrounds", "batchChangeGrounds")
                .forEach(name -> lists.addBean(name, CodeList.of(name, "OTHER")));
        Forms forms = new Forms(
                new DecisionFormFiles(new ObjectMapper()),
                new CodeLists(lists.getBeanProvider(CodeList.class), messages),
                messages);

        assertThat(help(forms.form("confirmSeatForm", INDONESIAN)))
                .as("as a condition, not as if it had happened")
                .startsWith("Bila Anda melepas kursi ini");
        assertThat(help(forms.form("confirmSeatForm", Locale.ENGLISH))).startsWith("If you give up this seat");
        assertThat(help(forms.form("deskRequestForm", INDONESIAN)))
                .as("the file's where no message is")
                .isEqualTo("Dibaca oleh yang bersangkutan.");
    }

    private static String help(DecisionForm form) {
        return form.findField("reason").orElseThrow().help();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/nomination", "messages/batch");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setUseCodeAsDefaultMessage(true);
        return messages;
    }
}
