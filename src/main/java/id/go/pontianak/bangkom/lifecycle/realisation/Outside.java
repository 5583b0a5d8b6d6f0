package id.go.pontianak.bangkom.lifecycle.realisation;

/**
 * What was learned of a programme in a year beside its plan: batches that were made of no item, with those who took part, and learning hours (JP)
 * credited without a batch of the plan. {@code programme} and {@code name} are empty for training outside the catalogue. Together with what the
 * items came to, hours are all that the ledger has for the year.
 */
public record Outside(String programme, String name, int events, int people, int hours) {}
