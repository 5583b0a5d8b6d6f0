package id.go.pontianak.bangkom.foundation.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TickedTest {

    @Test
    void eachBoxIsTickedOnceAndBlankOnesAreNone() {
        assertThat(Ticked.of(Arrays.asList("b", null, "a", "b"))).containsExactly("b", "a");
        assertThat(Ticked.<String>of(null)).isEmpty();
    }
}
