package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Provider;
import id.go.pontianak.bangkom.lifecycle.catalogue.provider.Providers;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.CertificateNumber;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.EvidenceRoute;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.EvidenceRows;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.Evidence.Ruling;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is decided about evidence on its way, and the credit at its end. */
@Service
@Transactional
public class EvidenceDecisions {

    /** Who decided in which capacity, and what he wrote. */
    public record By(PersonId person, Capacity capacity, String reason) {}

    /** What the analyst found: hours if fewer than proposed, and whether he says that it is no training credited before. */
    public record Finding(@Nullable Integer hours, boolean different) {}

    /** Who is asked next: the office above, or null where HR verifies at once. */
    public record Next(
            PersonId person, String unit, @Nullable String superior) {}

    private final EvidenceRows rows;
    private final EvidenceRecord record;
    private final EvidenceChecks checks;
    private final EvidenceRoute route;
    private final EvidenceCredit credit;
    private final EvidenceNotices notices;
    private final Known known;

    EvidenceDecisions(
            EvidenceRows rows,
            EvidenceRecord record,
            EvidenceChecks checks,
            EvidenceRoute route,
            EvidenceCredit credit,
            EvidenceNotices notices,
            Known known) {
        this.rows = rows;
        this.record = record;
        this.checks = checks;
        this.route = route;
        this.credit = credit;
        this.notices = notices;
        this.known = known;
    }

    /** By the table, from what the evidence says now. */
    public Next route(String number) {
        Evidence evidence = rows.load(number);
        String superior = known.superiorOf(evidence.person());
        int hours = checks.proposed(evidence.person(), evidence.claim()).value();
        boolean asked = route.asksSuperior(new EvidenceRoute.Facts(
                superior != null, known.provider(evidence.claim().held().provider()), hours, known.routineHours()));
        record.stands(
                number, asked ? EvidenceStatus.RELEVANCE : EvidenceStatus.VERIFYING, Ruling.NONE, "evidenceRouted");
        return new Next(evidence.person(), evidence.handedIn().unit(), asked ? superior : null);
    }

    public void confirmRelevance(String number, By by) {
        record.stands(number, EvidenceStatus.VERIFYING, Ruling.NONE, deed("evidenceRelevant", by));
    }

    public void giveBack(String number, By by) {
        decide(number, EvidenceStatus.RETURNED, "evidenceReturned", by);
    }

    public void reject(String number, By by) {
        decide(number, EvidenceStatus.REJECTED, "evidenceRejected", by);
    }

    /** Hours may be lowered with a reason and never raised; a like training on the same days needs an answer. */
    public void approve(String number, By by, Finding finding) {
        Evidence evidence = rows.load(number);
        int proposed = checks.proposed(evidence.person(), evidence.claim()).value();
        Integer hours = finding.hours();
        if (hours != null && hours > proposed) {
            throw RuleViolated.at("hours", "refusal.ledger.evidence.raised", proposed);
        }
        boolean lowered = hours != null && hours < proposed;
        String why = lowered || !by.reason().isBlank() ? Reason.of(by.reason()) : null;
        if (!finding.different()
                && !checks.similar(evidence.person(), evidence.claim()).isEmpty()) {
            throw RuleViolated.at("different", "refusal.ledger.evidence.similar");
        }
        record.stands(
                number,
                EvidenceStatus.VERIFYING,
                Ruling.because(why).allowing(lowered ? hours : null),
                deed("evidenceApproved", by).because(why));
    }

    public void resubmit(String number, By by) {
        record.deed(number, deed("evidenceResubmitted", by));
    }

    /** Posts the hours; with the approval in one transaction. */
    public void credit(String number, PersonId by) {
        credit.post(rows.load(number), by);
    }

    public void superiorInvolved(String number) {
        record.system(number, "evidenceEscalated");
    }

    private void decide(String number, EvidenceStatus status, String action, By by) {
        String why = Reason.of(by.reason());
        record.stands(number, status, Ruling.because(why), deed(action, by).because(why));
        notices.tell(action, rows.load(number), Map.of());
    }

    private static Deed deed(String action, By by) {
        return Deed.of(action, by.person()).as(by.capacity());
    }

    /** What the table asks of others. */
    @Component
    static class Known {

        private final Directory directory;
        private final Providers providers;
        private final Policies policies;
        private final BusinessClock clock;

        Known(Directory directory, Providers providers, Policies policies, BusinessClock clock) {
            this.directory = directory;
            this.providers = providers;
            this.policies = policies;
            this.clock = clock;
        }

        @Nullable
        String superiorOf(PersonId person) {
            return directory.person(person).supervisorOffice();
        }

        boolean provider(String name) {
            String key = CertificateNumber.key(name);
            return providers.list().stream()
                    .filter(Provider::active)
                    .anyMatch(provider -> CertificateNumber.key(provider.name()).equals(key));
        }

        int routineHours() {
            return policies.number("ledger.routineHours", clock.today());
        }
    }
}
