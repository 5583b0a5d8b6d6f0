package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.lifecycle.needs.RecapLine.Choice;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a perangkat daerah writes beside a line: a programme, or a topic of its own; its wish of priority; a remark. */
record ChoiceForm(
        @Nullable String programme,
        @Nullable String topic,
        @Nullable String wish,
        @Nullable String remark) {

    /** A wish that is none of the three becomes one that is refused. */
    Choice choice() {
        String wished = Objects.requireNonNullElse(wish, "").strip();
        return new Choice(
                Objects.requireNonNullElse(topic, ""),
                programme,
                wished.isEmpty() ? null : wished.matches("[1-3]") ? Integer.valueOf(wished) : 0,
                remark);
    }
}
