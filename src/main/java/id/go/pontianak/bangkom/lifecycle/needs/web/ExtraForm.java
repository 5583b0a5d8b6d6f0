package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed.Basis;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A need of another source, as it is entered. */
record ExtraForm(
        @Nullable String basis,
        @Nullable String citation,
        @Nullable String code,
        @Nullable String programme,
        @Nullable String topic,
        @Nullable String people) {

    static final ExtraForm EMPTY = new ExtraForm("", "", "", "", "", "");

    ExtraNeed extra() {
        Basis chosen = Arrays.stream(Basis.values())
                .filter(one -> one.name().equals(basis))
                .findFirst()
                .orElseThrow(() -> RuleViolated.at("basis", "refusal.needs.basis"));
        String counted = Objects.requireNonNullElse(people, "").strip();
        return new ExtraNeed(
                new UUID(0, 0),
                chosen,
                Objects.requireNonNullElse(citation, ""),
                code,
                Objects.requireNonNullElse(topic, ""),
                programme,
                counted.matches("[0-9]{1,5}") ? Integer.parseInt(counted) : 0);
    }
}
