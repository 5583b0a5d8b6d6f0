package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRecord.Deed;
import id.go.pontianak.bangkom.lifecycle.plan.PlanSums.Ceiling;
import id.go.pontianak.bangkom.lifecycle.plan.domain.CeilingRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCases;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Analysts open the plan of a year and enter its ceilings. */
@Service
@Transactional
public class PlanDrafting {

    /** Further ahead is a slip of the keyboard. */
    private static final int YEARS_AHEAD = 30;

    private static final int LONGEST_DOCUMENT = 200;

    private final PlanCases cases;
    private final CeilingRows ceilings;
    private final PlanRights rights;
    private final PlanRecord record;
    private final BusinessClock clock;

    PlanDrafting(PlanCases cases, CeilingRows ceilings, PlanRights rights, PlanRecord record, BusinessClock clock) {
        this.cases = cases;
        this.ceilings = ceilings;
        this.rights = rights;
        this.record = record;
        this.clock = clock;
    }

    /** Opens the plan of a year and returns its number; refused where the year has one already. */
    public String open(int year, String ground, PersonId by) {
        rights.requireDrafter(by);
        int thisYear = clock.today().getYear();
        if (year < thisYear || year > thisYear + YEARS_AHEAD) {
            throw RuleViolated.at("year", "refusal.plan.year", thisYear, thisYear + YEARS_AHEAD);
        }
        List<PlanCase> before = cases.ofYear(year);
        if (!before.isEmpty()) {
            throw RuleViolated.at(
                    "year", "refusal.plan.yearTaken", before.get(0).number());
        }
        PlanCase plan = cases.saveAndFlush(new PlanCase(year, 0, Reason.at("ground", ground), by, clock.instant()));
        record.of(plan.number(), Deed.of("opened", by).because(plan.read().ground()), Map.of());
        return plan.number();
    }

    /** Enters what may be spent from one source of money; replaces what was entered before. */
    public void limit(int year, Funding funding, String amount, String document, PersonId by) {
        rights.requireDrafter(by);
        if (cases.ofYear(year).isEmpty()) {
            throw new NotFound();
        }
        String words = ReadableText.of(document);
        if (words.isEmpty() || words.length() > LONGEST_DOCUMENT) {
            throw RuleViolated.at("document", "refusal.plan.document", LONGEST_DOCUMENT);
        }
        Ceiling ceiling = new Ceiling(funding, Rupiah.parse("amount", amount), words);
        if (ceiling.equals(ceilings.ofYear(year).get(funding))) {
            throw new NotPossibleNow("refusal.plan.ceilingUnchanged");
        }
        ceilings.put(year, ceiling, by, clock.instant());
        record.of(
                AnnualPlan.numberOf(year, 0),
                Deed.of("limited", by),
                Map.of("funding", funding.name(), "amount", ceiling.amount().digits(), "document", words));
    }
}
