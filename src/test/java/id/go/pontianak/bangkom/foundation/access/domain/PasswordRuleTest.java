package id.go.pontianak.bangkom.foundation.access.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"sepuluh4k4", "hujan di atas jembatan kapuas", "aaaaaaabcd"})
    void longAndUnexpectedPasswordsAreTaken(String password) {
        assertThatCode(() -> PasswordRule.check(password, "siti.aminah")).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "sembilan9, access.password.tooShort",
        "Bangkom-2026-aman, access.password.guessable",
        "xx-siti.aminah-xx, access.password.guessable",
        "aaaabbbbcccc, access.password.guessable",
        "kata sandi saya, access.password.guessable",
        "1234567890ab, access.password.guessable",
    })
    void othersAreRefused(String password, String sentence) {
        assertThatThrownBy(() -> PasswordRule.check(password, "siti.aminah"))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(refusal.messageKey())
                                .isEqualTo(sentence));
    }

    /** Bytes, not letters: bcrypt reads the first 72. */
    @Test
    void whatBcryptWouldCutOffIsRefused() {
        assertThatCode(() -> PasswordRule.check("abcdefgh".repeat(9), "siti")).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordRule.check("abcdefgh".repeat(9) + "i", "siti"))
                .hasMessage("access.password.tooLong");
        assertThatThrownBy(() -> PasswordRule.check("éabcdefé".repeat(8), "siti"))
                .hasMessage("access.password.tooLong");
    }
}
