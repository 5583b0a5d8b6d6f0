package id.go.pontianak.bangkom.lifecycle.realisation;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRights;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.realisation.domain.PaymentRows;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Analysts enter what was paid for a run of an item in force, and strike out what was entered by mistake. */
@Service
@Transactional
public class Payments {

    private static final int LONGEST_DOCUMENT = 200;

    private final Plans plans;
    private final PlanRights rights;
    private final PaymentRows rows;
    private final Journal journal;
    private final BusinessClock clock;

    Payments(Plans plans, PlanRights rights, PaymentRows rows, Journal journal, BusinessClock clock) {
        this.plans = plans;
        this.rights = rights;
        this.rows = rows;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refused for nothing, without a document, for a day to come, and for a day of another year of the budget. */
    public void enter(
            int year, String item, int run, String amount, @Nullable LocalDate paidOn, String document, PersonId by) {
        AnnualPlan plan = plan(year, by);
        if (plans.item(plan.number(), item).runs().stream().noneMatch(one -> one.no() == run)) {
            throw RuleViolated.at("run", "refusal.realisation.run");
        }
        Rupiah paid = Rupiah.parse("amount", amount);
        if (!paid.exceeds(Rupiah.ZERO)) {
            throw RuleViolated.at("amount", "refusal.rupiah.unreadable");
        }
        if (paidOn == null || paidOn.isAfter(clock.today()) || paidOn.getYear() != year) {
            throw RuleViolated.at("paidOn", "refusal.realisation.day", String.valueOf(year));
        }
        String words = ReadableText.of(document);
        if (words.isEmpty() || words.length() > LONGEST_DOCUMENT) {
            throw RuleViolated.at("document", "refusal.realisation.document", LONGEST_DOCUMENT);
        }
        Payment payment = new Payment(UUID.randomUUID(), item, run, paid, paidOn, words, null);
        rows.insert(payment, by, clock.instant());
        Map<String, String> facts = Map.of("item", item, "amount", paid.digits(), "document", words);
        journal.record(new CaseNumber(plan.number()), Deed.of("journal.realisation.entered", by), facts);
    }

    /** It stays with the reason and counts no more; one that is struck out already is not found. */
    public void strike(int year, String item, UUID payment, @Nullable String reason, PersonId by) {
        AnnualPlan plan = plan(year, by);
        String why = Reason.of(reason);
        if (!rows.strike(item, payment, why, by, clock.instant())) {
            throw new NotFound();
        }
        journal.record(
                new CaseNumber(plan.number()),
                Deed.of("journal.realisation.struck", by).because(why),
                Map.of("item", item));
    }

    private AnnualPlan plan(int year, PersonId by) {
        rights.requireDrafter(by);
        return plans.inForce(year).orElseThrow(NotFound::new);
    }
}
