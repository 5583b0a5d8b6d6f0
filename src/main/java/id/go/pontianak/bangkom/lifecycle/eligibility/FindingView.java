package id.go.pontianak.bangkom.lifecycle.eligibility;

/**
 * A finding in the reader's words. {@code text} is the detail for those who may read it, otherwise the summary; {@code row} is the anchor of
 * the row that speaks in the table of rules, or of the whole rule for those who do not read the detail.
 */
public record FindingView(String rule, Finding.Kind kind, String text, String row) {}
