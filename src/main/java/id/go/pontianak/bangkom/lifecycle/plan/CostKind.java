package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;

/**
 * A component of cost with its code in the regional budget; {@code unit} says what a quantity counts; {@code tariff} is the one of the
 * city's standard of prices in force, zero where there is none.
 */
public record CostKind(String code, String name, Basis basis, String unit, String budgetCode, Rupiah tariff) {

    /** What a quantity is meant for; the name completes {@code plan.basis.<name>}. */
    public enum Basis {
        BATCH,
        PARTICIPANT
    }
}
