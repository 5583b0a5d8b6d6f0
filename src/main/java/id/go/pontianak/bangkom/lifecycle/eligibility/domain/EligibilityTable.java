package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.lifecycle.eligibility.Finding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decision table nomination-eligibility. */
public interface EligibilityTable {

    /** One row that speaks; {@code reason} tells the rows of a rule apart. */
    record Row(String rule, Finding.Kind kind, String reason) {}

    /** The tag of the table that answers now. */
    String version();

    /** For each one every row that speaks about his facts and thresholds; a fact that is null is not known. */
    <K> Map<K, List<Row>> evaluate(Map<K, Map<String, @Nullable Object>> facts);
}
