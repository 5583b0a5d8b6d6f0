package id.go.pontianak.bangkom.lifecycle.examination.web;

import id.go.pontianak.bangkom.lifecycle.examination.BankRules;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** By what the tests of a bank are sat, as it is typed. */
record RulesForm(
        @NotNull @Min(1) @Max(BankRules.LONGEST) @Nullable Integer minutes,
        @NotNull @Min(0) @Max(100) @Nullable Integer passing) {

    static RulesForm of(BankRules rules) {
        return new RulesForm(rules.minutes(), rules.passing());
    }

    BankRules rules() {
        return new BankRules(Objects.requireNonNull(minutes), Objects.requireNonNull(passing));
    }
}
