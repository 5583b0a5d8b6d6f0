package id.go.pontianak.bangkom.foundation.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number as letters, portals and chats write it. */
class EmployeeNumberTest {

    private static final String BARE = "199205152015031905";

    @ParameterizedTest
    @ValueSource(
            strings = {
                BARE,
                "19920515 201503 1 905",
                "19920515.201503.1.905",
                " 19920515\u00a0201503\u00a01\u00a0905\u00a0",
                "'199205152015031905",
                "\u202a199205152015031905\u202c",
                "19920515\u200b2015031905"
            })
    void isTheSameNumberHoweverItIsPrinted(String written) throws Exception {
        assertThat(EmployeeNumber.parse(written).value()).isEqualTo(BARE);
        assertThat(EmployeeNumber.typed(written)).isEqualTo(BARE);
    }

    @Test
    void readsItsBeginningAndLeavesOtherTextAlone() {
        assertThat(EmployeeNumber.typed("19920515 2015")).isEqualTo("199205152015");
        assertThat(EmployeeNumber.typed("\u00a0Budi S. Santoso ")).isEqualTo("Budi S. Santoso");
        assertThat(EmployeeNumber.typed("SK 821.2/7")).isEqualTo("SK 821.2/7");
        assertThat(EmployeeNumber.typed(" . ")).isEqualTo(".");
    }

    @Test
    void tidiesAHugeBlankTextAtOnce() {
        assertThat(EmployeeNumber.typed("x" + "\u00a0".repeat(40_000) + "x")).hasSize(40_002);
    }
}
