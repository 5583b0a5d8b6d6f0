package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The decision table {@code programme-verdict}. */
public interface VerdictTable {

    /** The row that speaks and its verdict. */
    record Row(String rule, String outcome, String version) {}

    /** By the names of the columns and of the settings; a null meets no condition that does not name it. */
    Row ask(Map<String, @Nullable Object> facts);
}
