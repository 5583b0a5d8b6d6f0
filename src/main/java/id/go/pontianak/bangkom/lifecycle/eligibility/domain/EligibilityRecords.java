package id.go.pontianak.bangkom.lifecycle.eligibility.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.eligibility.Finding;
import id.go.pontianak.bangkom.lifecycle.eligibility.Occasion;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the requirements said when it counted, with the version of their table: the table of later years says other things. */
@Repository
public class EligibilityRecords {

    private final EligibilityTable table;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    EligibilityRecords(EligibilityTable table, JdbcClient jdbc, BusinessClock clock) {
        this.table = table;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Rows that spoke when the table was asked last. */
    public Set<String> last(CaseNumber caseNumber) {
        return jdbc.sql("SELECT rules FROM eligibility_check WHERE case_number = ? ORDER BY no DESC LIMIT 1")
                .param(caseNumber.value())
                .query(String.class)
                .optional()
                .map(rules -> Set.of(rules.split(" ")))
                .orElse(Set.of());
    }

    public void keep(CaseNumber caseNumber, Occasion occasion, Collection<Finding> findings) {
        jdbc.sql("INSERT INTO eligibility_check (case_number, occasion, table_version, rules, checked_at)"
                        + " VALUES (:caseNumber, :occasion, :version, :rules, :at)")
                .param("caseNumber", caseNumber.value())
                .param("occasion", occasion.name())
                .param("version", table.version())
                .param(
                        "rules",
                        findings.stream()
                                .filter(finding -> finding.kind() != Finding.Kind.RANKING)
                                .map(Finding::reason)
                                .sorted()
                                .collect(Collectors.joining(" ")))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
