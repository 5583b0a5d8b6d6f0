package id.go.pontianak.bangkom.lifecycle.eligibility;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.eligibility.domain.EligibilityRecords;
import id.go.pontianak.bangkom.lifecycle.eligibility.domain.UnitService;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Refuses what the hard rules forbid; what soft rules speak against needs a reason. */
@Component
public class EligibilityCheck {

    private final EligibilityRules rules;
    private final EligibilityRecords records;
    private final UnitService units;

    EligibilityCheck(EligibilityRules rules, EligibilityRecords records, UnitService units) {
        this.rules = rules;
        this.records = records;
        this.units = units;
    }

    public List<Finding> findings(Person nominee, Batch batch) {
        return rules.check(nominee, batch);
    }

    public Map<PersonId, List<Finding>> findings(Collection<Person> nominees, Batch batch) {
        return rules.check(nominees, batch);
    }

    /**
     * How many people of each unit may be proposed together before a reason is asked for the next, since too many of one unit would be away;
     * a unit that is missing has no limit. Known before anything is sent.
     */
    public Map<String, Integer> room(Collection<Person> nominees, Batch batch) {
        return units.room(nominees.stream().map(Person::unit).collect(Collectors.toSet()), batch);
    }

    /** What speaks though it does not refuse; it is kept with the proposal. */
    public List<Finding> require(Person nominee, Batch batch, @Nullable String exception) {
        List<Finding> findings = findings(nominee, batch);
        String hard = join(findings, Finding.Kind.HARD);
        if (!hard.isEmpty()) {
            throw RuleViolated.at("person", "refusal.eligibility.ineligible", nominee.name(), hard);
        }
        String soft = join(findings, Finding.Kind.SOFT);
        if (!soft.isEmpty()) {
            if (ReadableText.of(exception).isEmpty()) {
                throw RuleViolated.at("exception", "refusal.eligibility.exceptionMissing", soft);
            }
            Reason.at("exception", exception);
        }
        return findings;
    }

    /** What was said about this case when it counted. */
    public void keep(CaseNumber caseNumber, Occasion occasion, Collection<Finding> findings) {
        records.keep(caseNumber, occasion, findings);
    }

    /** Reasons such as {@code E03.absence} that spoke when it counted last for this case; empty: none, or it never counted. */
    public Set<String> keptLast(CaseNumber caseNumber) {
        return records.last(caseNumber);
    }

    private static String join(List<Finding> findings, Finding.Kind kind) {
        return findings.stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::rule)
                .collect(Collectors.joining(", "));
    }
}
