package id.go.pontianak.bangkom.foundation.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlankTest {

    record LeaveForm(
            String reason,
            @Nullable LocalDate from,
            @Nullable Integer days,
            @Nullable Boolean paid,
            @Nullable List<String> papers) {}

    @Test
    void textsAreEmptyAndAllElseIsMissing() {
        assertThat(Blank.form(LeaveForm.class)).isEqualTo(new LeaveForm("", null, null, null, null));
    }

    @Test
    void whatIsProposedStandsInItsField() {
        assertThat(Blank.form(LeaveForm.class, Map.of("days", 3, "reason", "Dinas luar")))
                .isEqualTo(new LeaveForm("Dinas luar", null, 3, null, null));
    }

    @Test
    void aFieldThatTheFormDoesNotHaveIsRefused() {
        assertThatThrownBy(() -> Blank.form(LeaveForm.class, Map.of("day", 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("LeaveForm")
                .hasMessageContaining("[day]");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        assertThatThrownBy(() -> Blank.form(LeaveForm.class, Map.of("days", "3")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }
}
