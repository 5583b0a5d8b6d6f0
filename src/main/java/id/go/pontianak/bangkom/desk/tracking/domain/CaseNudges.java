package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.desk.tracking.CaseRow;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.forms.ManyRows;
import id.go.pontianak.bangkom.foundation.forms.RowResult;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.workflow.reminder.CaseNudge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Reminds those at whom many cases wait. */
@Service
public class CaseNudges {

    private final ObjectProvider<CaseNudge> nudges;
    private final CaseListing listing;
    private final Authority authority;
    private final ManyRows many;

    CaseNudges(ObjectProvider<CaseNudge> nudges, CaseListing listing, Authority authority, ManyRows many) {
        this.nudges = nudges;
        this.listing = listing;
        this.authority = authority;
        this.many = many;
    }

    /** In which cases this person can remind somebody: HR of the city where others are waited for than himself, nobody else anywhere. */
    public Predicate<CaseRow> nudgeableBy(PersonId person) {
        if (!authority.isCityHr(person)) {
            return row -> false;
        }
        Set<String> own =
                authority.addresseesOf(person).stream().map(Addressee::toString).collect(Collectors.toSet());
        return row -> row.endedAt() == null
                && !own.containsAll(row.waitsAt())
                && of(row).filter(nudge -> nudge.waitsIn(row.status())).isPresent();
    }

    /** {@code NotFound} for whoever may not; {@code RuleViolated} without a reason; otherwise a result per case. */
    public ArrayList<RowResult> nudge(PersonId actor, List<String> numbers, String reason) {
        if (!authority.isCityHr(actor)) {
            throw new NotFound();
        }
        Reason.of(reason);
        List<CaseRow> rows = numbers.stream()
                .distinct()
                .map(number -> listing.find(new CaseNumber(number)).orElseThrow(NotFound::new))
                .toList();
        return many.each(
                rows,
                CaseNudges::name,
                row -> of(row).orElseThrow(CaseNudges::notThis)
                        .nudge(row.number().value(), actor, reason));
    }

    private static NotPossibleNow notThis() {
        return new NotPossibleNow("refusal.tracking.notNudged");
    }

    private static String name(CaseRow row) {
        return row.subject() == null ? row.number() + " · " + row.title() : row.number() + " · " + row.subject();
    }

    private Optional<CaseNudge> of(CaseRow row) {
        return nudges.stream()
                .filter(nudge -> nudge.caseType().equals(row.process()))
                .findFirst();
    }
}
