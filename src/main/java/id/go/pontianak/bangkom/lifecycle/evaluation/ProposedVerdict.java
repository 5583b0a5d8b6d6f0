package id.go.pontianak.bangkom.lifecycle.evaluation;

import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;

/** What the table said: the name of its row, the verdict, and the version of the table; {@code thresholds} are the settings it was asked with, one a line. */
public record ProposedVerdict(String rule, ProgrammeVerdict verdict, String tableVersion, String thresholds) {

    public String messageKey() {
        return "evaluation.rule." + rule;
    }
}
