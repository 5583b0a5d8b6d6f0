package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.shell.ListAddress;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which items of a plan are shown; what cannot be read in the address is left out. An item with a quota for a unit is one of that unit. */
record PlanFilter(
        @Nullable Funding funding,
        @Nullable String unit,
        @Nullable String provider,
        @Nullable Integer priority) {

    static final PlanFilter ALL = read(Map.of());

    static PlanFilter read(Map<String, String> params) {
        String priority = params.getOrDefault("priority", "");
        return new PlanFilter(
                Arrays.stream(Funding.values())
                        .filter(one -> one.name().equals(params.get("funding")))
                        .findFirst()
                        .orElse(null),
                ListAddress.code(params.get("unit")),
                ListAddress.code(params.get("provider")),
                priority.matches("[123]") ? Integer.valueOf(priority) : null);
    }

    boolean takes(PlanItem item) {
        return (funding == null || funding == item.content().funding())
                && (unit == null || item.quota().containsKey(unit))
                && (provider == null || provider.equals(item.content().provider()))
                && (priority == null || priority == item.content().priority());
    }

    public boolean all() {
        return funding == null && unit == null && provider == null && priority == null;
    }
}
