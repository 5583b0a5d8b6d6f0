package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** One field per perangkat daerah, {@code quota.DINKES}; empty or zero: no quota. */
@Component
public class QuotaFields {

    static final String PREFIX = "quota.";

    /** A field as shown; {@code value} is what stands in it. */
    record Field(String unit, String name, String value) {}

    private final Directory directory;

    QuotaFields(Directory directory) {
        this.directory = directory;
    }

    List<Field> fields(Map<String, String> values) {
        return directory.listGovernmentUnits().stream()
                .map(unit -> new Field(unit.code(), unit.name(), values.getOrDefault(unit.code(), "")))
                .toList();
    }

    public static Map<String, String> shown(Map<String, Integer> quota) {
        Map<String, String> values = new TreeMap<>();
        quota.forEach((unit, seats) -> values.put(unit, String.valueOf(seats)));
        return values;
    }

    /** What was typed, by unit. */
    public static Map<String, String> typed(Map<String, String> parameters) {
        Map<String, String> values = new TreeMap<>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                values.put(name.substring(PREFIX.length()), value.strip());
            }
        });
        return values;
    }

    public static Map<String, Integer> parse(Map<String, String> typed) {
        Map<String, Integer> quota = new TreeMap<>();
        typed.forEach((unit, value) -> {
            int seats = value.isEmpty() ? 0 : Numbers.wholeOr(value, -1);
            if (seats < 0) {
                throw RuleViolated.at("quota", "refusal.batch.quotaNumber");
            }
            if (seats > 0) {
                quota.put(unit, seats);
            }
        });
        return quota;
    }
}
