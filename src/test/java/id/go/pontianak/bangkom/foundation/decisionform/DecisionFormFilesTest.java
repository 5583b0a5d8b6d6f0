package id.go.pontianak.bangkom.foundation.decisionform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.decisionform.FormField.Option;
import id.go.pontianak.bangkom.foundation.decisionform.FormField.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionFormFilesTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void aButtonLooksAsTheFormSays() throws JsonProcessingException {
        assertThat(outcomes("\"properties\": {\"yes\": \"main\", \"no\": \"destructive\"}"))
                .extracting(Option::style)
                .containsExactly(Style.MAIN, Style.PLAIN, Style.DESTRUCTIVE);
        assertThat(outcomes("\"readonly\": false")).extracting(Option::style).containsOnly(Style.PLAIN);
    }

    @Test
    void aStyleThatIsNoneStopsTheStart() {
        assertThatThrownBy(() -> outcomes("\"properties\": {\"yes\": \"red\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not red");
        assertThatThrownBy(() -> outcomes("\"properties\": {\"never\": \"plain\"}"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("'never'");
    }

    private List<Option> outcomes(String more) throws JsonProcessingException {
        return new DecisionFormFiles(json)
                .read(json.readTree("""
                        {"id": "f", "components": [{"type": "radio", "key": "outcome", "label": "Putusan", "values": [
                            {"value": "yes", "label": "Ya"}, {"value": "perhaps", "label": "Mungkin"}, {"value": "no", "label": "Tidak"}],
                            %s}]}""".formatted(more)))
                .outcomes();
    }
}
