package id.go.pontianak.bangkom.foundation.workflow.models;

import java.time.Instant;
import java.util.List;

/**
 * A decision table as it is deployed, for people to read. {@code version} is the tag of the model, {@code since} the first deployment
 * with the same text: every start deploys the whole set again.
 */
public record RuleTable(
        String key,
        String title,
        String hitPolicy,
        String version,
        Instant since,
        List<Column> inputs,
        List<Column> outputs,
        List<Rule> rules) {

    /** {@code name} is the expression that is asked, or the name of the result. */
    public record Column(String name, String label) {}

    /** A row; its cells are FEEL, in the order of the columns, empty where any value fits. */
    public record Rule(String id, String description, List<String> conditions, List<String> results) {}
}
