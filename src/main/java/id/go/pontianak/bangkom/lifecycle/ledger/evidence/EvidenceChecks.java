package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.ledger.Conversions;
import id.go.pontianak.bangkom.lifecycle.ledger.Conversions.Activity;
import id.go.pontianak.bangkom.lifecycle.ledger.Conversions.Conversion;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.ledger.LikeTrainings;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.CertificateNumber;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What can be claimed at all, how many hours it is worth, and whether it was credited already. */
@Component
class EvidenceChecks {

    private static final int LEAST_RELEVANCE = 20;

    private final Ledger ledger;
    private final LikeTrainings like;
    private final Conversions conversions;
    private final Policies policies;
    private final BusinessClock clock;

    EvidenceChecks(Ledger ledger, LikeTrainings like, Conversions conversions, Policies policies, BusinessClock clock) {
        this.ledger = ledger;
        this.like = like;
        this.conversions = conversions;
        this.policies = policies;
        this.clock = clock;
    }

    /** Refused at its field where it cannot be credited as it is. */
    void require(PersonId person, EvidenceClaim claim) {
        requireDays(claim.held().started(), claim.held().completed());
        Conversion conversion = conversions
                .of(claim.form(), claim.held().completed())
                .orElseThrow(() -> RuleViolated.at("form", "refusal.ledger.evidence.form"));
        boolean counted =
                conversion.unit() != Conversions.Unit.HOURS && claim.amount().count() != null;
        if (claim.amount().statedHours() == null && !counted) {
            throw RuleViolated.at("hours", "refusal.ledger.evidence.hours");
        }
        if (ReadableText.length(ReadableText.of(claim.relevance())) < LEAST_RELEVANCE) {
            throw RuleViolated.at("relevance", "refusal.ledger.evidence.relevance", LEAST_RELEVANCE);
        }
        requireNew(person, claim.certificate().number());
    }

    private void requireDays(LocalDate started, LocalDate completed) {
        LocalDate today = clock.today();
        if (started.isAfter(completed)) {
            throw RuleViolated.at("started", "refusal.ledger.startsAfterEnd");
        }
        if (completed.isAfter(today)) {
            throw RuleViolated.at("completed", "refusal.ledger.future");
        }
        int months = policies.number("ledger.evidenceMonths", today);
        if (completed.isBefore(today.minusMonths(months))) {
            throw RuleViolated.at("completed", "refusal.ledger.evidence.late", months);
        }
    }

    private void requireNew(PersonId person, String certificate) {
        if (CertificateNumber.key(certificate).isEmpty()) {
            throw RuleViolated.at("certificate", "refusal.ledger.evidence.certificate");
        }
        ledger.findByCertificate(person, certificate).ifPresent(credited -> {
            throw RuleViolated.at(
                    "certificate",
                    "refusal.ledger.evidence.credited",
                    credited.training().title(),
                    String.valueOf(credited.training().completed().getYear()),
                    credited.training().learningHours().value());
        });
    }

    /** Hours stated on the certificate, or else what the dated row of its form makes of days or activities. */
    public LearningHours proposed(PersonId person, EvidenceClaim claim) {
        Integer stated = claim.amount().statedHours();
        Integer count = claim.amount().count();
        LocalDate completed = claim.held().completed();
        boolean abroad = claim.held().international();
        Conversion conversion = conversions.of(claim.form(), completed).orElseThrow();
        if (stated != null && conversion.unit() != Conversions.Unit.HOURS) {
            return new LearningHours(stated);
        }
        int amount = stated != null ? stated : count == null ? 0 : count;
        return conversions.hours(person, conversion, new Activity(amount, completed, abroad));
    }

    /** Standing credits that may be the same training under another number, or under none. */
    public List<LedgerEntry> similar(PersonId person, EvidenceClaim claim) {
        return like.of(
                person, claim.title(), claim.held().started(), claim.held().completed());
    }
}
