package id.go.pontianak.bangkom.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "   \n\t ",
                "\u00a0\u00a0",
                "\u200b\u2060",
                "\ufeff\u00ad\u200e\u202c",
                "\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164\u3164",
                "\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800\u2800",
                "\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\ufe0f"
            })
    void whatCannotBeSeenIsNoReason(String entered) {
        refused(entered, "refusal.reason.missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "ok",
                "sesuai",
                "a         b",
                "a\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200bb"
            })
    void fewerThanTenVisibleCharactersSayNothing(String entered) {
        refused(entered, "refusal.reason.short");
    }

    @Test
    void hasOneLengthWhateverTheLineBreaks() {
        String line = "a".repeat(999);
        String ofUnix = line + '\n' + line + '\n';
        String ofWindows = line + "\r\n" + line + "\r\n";
        String longest = line + "\r\n" + line + "a";

        assertThat(Reason.of(ofWindows)).isEqualTo(Reason.of(ofUnix)).hasSize(1999);
        assertThat(Reason.of(longest)).hasSize(Reason.MOST);
        refused(longest + 'a', "refusal.reason.long");
    }

    @Test
    void keepsWhatIsWrittenAndDropsWhatIsPastedAroundIt() {
        assertThat(Reason.of("\u00a0\u202a Tidak sesuai\u00a0tugas 👨‍👩‍👧 \u200b\n"))
                .isEqualTo("Tidak sesuai\u00a0tugas 👨‍👩‍👧");
        assertThat(Reason.of("Sudah ke João")).isEqualTo("Sudah ke João");
        assertThat(Reason.of("Sudah di kafe\u0301")).endsWith("e\u0301");
    }

    @Test
    void namesTheFieldOfItsForm() {
        assertThatThrownBy(() -> Reason.at("motive", "-"))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("motive"));
    }

    @Test
    void aNumberThatCannotBeSeenIsEmpty() {
        assertThat(ReadableText.of("\u00a0")).isEmpty();
        assertThat(ReadableText.of("\u200b800/12/BKPSDM \u00a0")).isEqualTo("800/12/BKPSDM");
    }

    private static void refused(String entered, String key) {
        assertThatThrownBy(() -> Reason.of(entered)).isInstanceOfSatisfying(RuleViolated.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo(key);
            assertThat(refusal.field()).isEqualTo("reason");
        });
    }
}
