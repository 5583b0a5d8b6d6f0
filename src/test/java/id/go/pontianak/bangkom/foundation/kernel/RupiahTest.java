package id.go.pontianak.bangkom.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RupiahTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1450000000 | 1450000000",
                "1.450.000.000 | 1450000000",
                "Rp 1.450.000.000 | 1450000000",
                "Rp1.450.000.000,00 | 1450000000",
                "Rp. 900.000,- | 900000",
                "0 | 0",
                "999 | 999",
            })
    void readsWhatOfficesWrite(String written, long amount) {
        assertThat(Rupiah.parse("amount", written)).isEqualTo(new Rupiah(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "seribu", "-5", "1,5", "1.45", "1.4500.000", "1450000000000000", "1 000"})
    void refusesAnythingElseAtItsField(String written) {
        assertThatThrownBy(() -> Rupiah.parse("amount", written))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.field()).isEqualTo("amount"));
    }

    @Test
    void countsExactlyAndFailsInsteadOfWrapping() {
        assertThat(new Rupiah(900_000).times(40).plus(new Rupiah(1)).minus(new Rupiah(2)))
                .isEqualTo(new Rupiah(35_999_999));
        assertThatThrownBy(() -> new Rupiah(Long.MAX_VALUE).plus(new Rupiah(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Rupiah(Long.MAX_VALUE / 2).times(3)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void isWrittenWithDots() {
        assertThat(new Rupiah(1_450_000_000)).hasToString("Rp\u00A01.450.000.000");
        assertThat(new Rupiah(-94_000_000).digits()).isEqualTo("-94.000.000");
    }
}
