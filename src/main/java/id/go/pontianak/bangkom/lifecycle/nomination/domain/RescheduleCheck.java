package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.eligibility.EligibilityCheck;
import id.go.pontianak.bangkom.lifecycle.eligibility.Finding;
import id.go.pontianak.bangkom.lifecycle.eligibility.Occasion;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The rules that hang on dates, asked again when the days of a training move: another seat or leave (E03), time to retirement (E06), yearly
 * hours of contract staff (E10), service of the unit (E14).
 */
@Component
public class RescheduleCheck {

    private static final String CLASH = "E03";
    static final Set<String> HANG_ON_DATES = Set.of(CLASH, "E06", "E10", "E14");
    private static final Set<String> MERE_HINTS = Set.of("E03.pending");

    private final EligibilityCheck eligibility;
    private final Directory directory;
    private final Batches batches;

    RescheduleCheck(EligibilityCheck eligibility, Directory directory, Batches batches) {
        this.eligibility = eligibility;
        this.directory = directory;
        this.batches = batches;
    }

    /** Hard rules that speak against the seat on its new days, and soft ones that did not on the days before: those were known. */
    public Set<String> against(Nomination nomination, DateRange before, boolean clash) {
        Person nominee = directory.person(nomination.person());
        Batch batch = batches.batch(nomination.batch());
        Set<String> known =
                speaking(nominee, batch.on(before)).map(Finding::reason).collect(Collectors.toSet());
        Set<String> against = kept(
                nomination,
                speaking(nominee, batch).filter(finding -> finding.refuses() || !known.contains(finding.reason())));
        if (clash) {
            against.add(CLASH);
        }
        return against;
    }

    /**
     * The same for somebody without a seat, whose days of before nobody keeps: what refuses, and what a reason was never asked for.
     */
    public Set<String> against(Nomination nomination) {
        boolean excepted = nomination.subject().exception() != null;
        return kept(
                nomination,
                speaking(directory.person(nomination.person()), batches.batch(nomination.batch()))
                        .filter(finding -> finding.refuses() || !excepted));
    }

    /** When participants are called up: what refuses of status (E01), discipline (E02) and leave (E03), and did not when it counted last. */
    public Set<String> newAtCallUp(Nomination nomination, Batch batch) {
        Set<String> known = eligibility.keptLast(nomination.caseNumber());
        List<Finding> speaking = eligibility.findings(directory.person(nomination.person()), batch).stream()
                .filter(finding -> finding.refuses() && finding.confidential())
                .toList();
        eligibility.keep(nomination.caseNumber(), Occasion.CALLED_UP, speaking);
        return speaking.stream()
                .filter(finding -> !known.contains(finding.reason()))
                .map(Finding::rule)
                .collect(Collectors.toSet());
    }

    private Set<String> kept(Nomination nomination, Stream<Finding> against) {
        List<Finding> findings = against.toList();
        eligibility.keep(nomination.caseNumber(), Occasion.RESCHEDULED, findings);
        return findings.stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Finding> speaking(Person nominee, Batch batch) {
        return eligibility.findings(nominee, batch).stream()
                .filter(finding -> HANG_ON_DATES.contains(finding.rule()))
                .filter(finding -> finding.refuses() || finding.kind() == Finding.Kind.SOFT)
                .filter(finding -> !MERE_HINTS.contains(finding.reason()));
    }
}
