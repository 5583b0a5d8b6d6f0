package id.go.pontianak.bangkom.foundation.decisionform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final ObjectMapper json = new ObjectMapper();
    private final DecisionFormFiles files = new DecisionFormFiles(json);

    @Test
    void readsWhatThePageNeeds() throws Exception {
        DecisionForm form = files.readAll().get("tinyForm");

        assertThat(form.outcomes()).extracting(FormField.Option::value).containsExactly("approved", "rejected");
        FormField reason = form.findField("reason").orElseThrow();
        assertThat(reason.type()).isEqualTo(FormField.Type.TEXTAREA);
        assertThat(reason.label()).isEqualTo("Alasan");
        assertThat(reason.help()).isEqualTo("Dibaca oleh yang bersangkutan.");
        assertThat(reason.required()).isTrue();
        assertThat(reason.hiddenWhen()).isEqualTo(new FormField.Condition("outcome", "approved"));
        assertThat(form.fields().get(0).input()).isFalse();
    }

    @Test
    void acceptsOnlyWhatIsThereAndStripsIt() throws Exception {
        DecisionForm form = files.readAll().get("tinyForm");

        assertThat(FormCheck.accept(
                        form, Map.of("outcome", "rejected", "reason", "  tidak sesuai ", "since", ""), TODAY))
                .containsExactlyInAnyOrderEntriesOf(Map.of("outcome", "rejected", "reason", "tidak sesuai"));
    }

    /** LocalDate reads years of nine digits, and the database keeps the last of them as infinity. */
    @ParameterizedTest
    @ValueSource(
            strings = {"+999999999-12-31", "-999999999-01-01", "9999-12-31", "0001-01-01", "2056-11-03", "1899-12-31"})
    void refusesDatesThatNoOfficeMeans(String date) throws Exception {
        DecisionForm form = files.readAll().get("tinyForm");
        Map<String, String> sent = Map.of("outcome", "rejected", "reason", "tidak sesuai", "since", date);

        assertThatThrownBy(() -> FormCheck.accept(form, sent, TODAY))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("since"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\": \"filepicker\", \"key\": \"a\"}",
                "{\"type\": \"datetime\", \"subtype\": \"time\", \"key\": \"a\"}",
                "{\"type\": \"textfield\", \"key\": \"a\", \"conditional\": {\"hide\": \"= a != 1\"}}"
            })
    void refusesToStartWithAFormItCouldNotRender(String component) {
        assertThatThrownBy(() -> files.read(json.readTree("{\"id\": \"x\", \"components\": [" + component + "]}")))
                .isInstanceOf(IllegalStateException.class);
    }
}
