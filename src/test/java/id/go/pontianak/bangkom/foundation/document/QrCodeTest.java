package id.go.pontianak.bangkom.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"A", "https://bangkom.example/attendance/6f1?c=ABCDEFGHIJ", "Usia ≥ 40, \u201Cya\u201D"})
    void whatIsPutInIsReadOut(String text) throws Exception {
        assertThat(QrReader.read(
                        ImageIO.read(new ByteArrayInputStream(QrCode.of(text).png()))))
                .contains(text);
    }

    @Test
    void theDrawingHoldsNoTextThatAPageCouldRun() {
        assertThat(QrCode.of("<script>").svg()).startsWith("<svg").doesNotContain("script");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1001})
    void refusesWhatNoPhoneReads(int length) {
        assertThatThrownBy(() -> QrCode.of("x".repeat(length))).isInstanceOf(IllegalArgumentException.class);
    }
}
