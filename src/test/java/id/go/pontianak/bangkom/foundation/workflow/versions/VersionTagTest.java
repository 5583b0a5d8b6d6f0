package id.go.pontianak.bangkom.foundation.workflow.versions;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTagTest {

    @ParameterizedTest
    @CsvSource({"1, 1.0, 0", "1.0, 1.1, -1", "1.9, 1.10, -1", "2, 1.10, 1", ", 1, -1", "1.1, 1.1, 0"})
    void comparesNumberByNumber(@Nullable String one, String other, int expected) {
        assertThat(VersionTag.of(one).compareTo(VersionTag.of(other))).isEqualTo(expected);
    }
}
