package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.PlanSums.Ceiling;
import id.go.pontianak.bangkom.lifecycle.plan.domain.CeilingRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import id.go.pontianak.bangkom.lifecycle.plan.process.AnnualPlanProcess;
import id.go.pontianak.bangkom.lifecycle.plan.version.PlanVersions;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Analysts enter what may be spent in a year; a plan that is before an office comes back, since it is another plan now. */
@Service
@Transactional
public class PlanCeilings {

    private static final int LONGEST_DOCUMENT = 200;

    private final PlanStore store;
    private final CeilingRows ceilings;
    private final PlanVersions versions;
    private final PlanRights rights;
    private final PlanRecord record;
    private final AnnualPlanProcess process;
    private final BusinessClock clock;

    PlanCeilings(
            PlanStore store,
            CeilingRows ceilings,
            PlanVersions versions,
            PlanRights rights,
            PlanRecord record,
            AnnualPlanProcess process,
            BusinessClock clock) {
        this.store = store;
        this.ceilings = ceilings;
        this.versions = versions;
        this.rights = rights;
        this.record = record;
        this.process = process;
        this.clock = clock;
    }

    /** Enters what may be spent from one source of money; replaces what was entered before. */
    public void limit(int year, Funding funding, String amount, String document, PersonId by) {
        rights.requireDrafter(by);
        if (!store.known(year)) {
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
        interrupt(year);
        ceilings.put(year, ceiling, by, clock.instant());
        record.of(
                AnnualPlan.numberOf(year, 0),
                Deed.of("limited", by),
                Map.of("funding", funding.name(), "amount", ceiling.amount().digits(), "document", words));
    }

    /** Whoever looks at the draft looked at other ceilings: it goes back to its analysts. */
    private void interrupt(int year) {
        store.onItsWay(year)
                .map(store::lockedCase)
                .filter(plan -> plan.read().status().underApproval())
                .ifPresent(plan -> {
                    plan.interrupt("", versions.last(year), clock.instant());
                    store.save(plan);
                    record.system(plan.number(), "ceilingChanged");
                    process.ceilingChanged(plan.caseNumber());
                });
    }
}
