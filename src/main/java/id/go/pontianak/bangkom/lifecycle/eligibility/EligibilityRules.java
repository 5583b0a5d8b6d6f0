package id.go.pontianak.bangkom.lifecycle.eligibility;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.eligibility.domain.EligibilityFacts;
import id.go.pontianak.bangkom.lifecycle.eligibility.domain.EligibilityTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may take part, by the decision table nomination-eligibility. */
@Component
public class EligibilityRules {

    private static final Map<String, List<String>> SAYS = Map.ofEntries(
            Map.entry("E03.seat", List.of("bookings")),
            Map.entry("E03.pending", List.of("pendingOverlaps")),
            Map.entry("E04.repeated", List.of("yearsSinceSame", "repeatYears")),
            Map.entry("E06.retirement", List.of("monthsAfterTraining", "requiredMonths")),
            Map.entry("E08.performance", List.of("performance")),
            Map.entry("E11.notNew", List.of("appointedYears")),
            Map.entry("E10.cap", List.of("hoursAfter", "contractYearlyHours")),
            Map.entry("E14.away", List.of("awayCount", "allowedAway")),
            Map.entry("E15.shortfall", List.of("hoursThisYear")));

    private final EligibilityTable table;
    private final EligibilityFacts facts;

    EligibilityRules(EligibilityTable table, EligibilityFacts facts) {
        this.table = table;
        this.facts = facts;
    }

    public List<Finding> check(Person nominee, Batch batch) {
        return check(List.of(nominee), batch).getOrDefault(nominee.id(), List.of());
    }

    /** Of several people at once. */
    public Map<PersonId, List<Finding>> check(Collection<Person> nominees, Batch batch) {
        Map<PersonId, Map<String, @Nullable Object>> known = facts.of(nominees, batch);
        Map<PersonId, List<Finding>> findings = new HashMap<>();
        table.evaluate(known)
                .forEach((person, rows) -> findings.put(
                        person,
                        rows.stream()
                                .map(row -> finding(row, known.getOrDefault(person, Map.of())))
                                .toList()));
        return findings;
    }

    private static Finding finding(EligibilityTable.Row row, Map<String, @Nullable Object> known) {
        String key = row.rule() + '.' + row.reason();
        List<String> arguments = SAYS.getOrDefault(key, List.of()).stream()
                .map(fact -> String.valueOf(known.get(fact)))
                .toList();
        return new Finding(row.rule(), row.kind(), Finding.PREFIX + key, arguments);
    }
}
