package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningTargets;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.EvidenceRows;
import id.go.pontianak.bangkom.lifecycle.ledger.evidence.Evidence.Ruling;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes verified evidence a credit: once, in the year in which the training ended. */
@Component
class EvidenceCredit {

    private final Ledger ledger;
    private final EvidenceChecks checks;
    private final EvidenceRows rows;
    private final EvidenceRecord record;
    private final EvidenceNotices notices;
    private final LearningTargets targets;
    private final Directory directory;

    EvidenceCredit(
            Ledger ledger,
            EvidenceChecks checks,
            EvidenceRows rows,
            EvidenceRecord record,
            EvidenceNotices notices,
            LearningTargets targets,
            Directory directory) {
        this.ledger = ledger;
        this.checks = checks;
        this.rows = rows;
        this.record = record;
        this.notices = notices;
        this.targets = targets;
        this.directory = directory;
    }

    void post(Evidence evidence, PersonId by) {
        Integer allowed = evidence.ruling().allowedHours();
        LearningHours hours =
                allowed == null ? checks.proposed(evidence.person(), evidence.claim()) : new LearningHours(allowed);
        Credit credit =
                new Credit(evidence.person(), training(evidence, hours), CreditSource.external(evidence.number()));
        UUID id = ledger.credit(credit, by).orElseThrow(() -> new NotPossibleNow("refusal.ledger.evidence.ended"));
        record.stands(
                evidence.number(),
                EvidenceStatus.CREDITED,
                new Ruling(allowed, evidence.ruling().reason(), id),
                "evidenceCredited");
        tell(rows.load(evidence.number()), hours);
    }

    private static Training training(Evidence evidence, LearningHours hours) {
        EvidenceClaim claim = evidence.claim();
        Training.Details details = new Training.Details(
                claim.held().started(),
                claim.held().provider(),
                claim.form(),
                claim.certificate().number(),
                claim.held().international());
        return new Training(
                null,
                claim.title(),
                claim.held().completed(),
                hours,
                "Sertifikat " + claim.certificate().number() + " (" + evidence.number() + ')',
                details);
    }

    private void tell(Evidence evidence, LearningHours hours) {
        int year = evidence.claim().held().completed().getYear();
        int total = ledger.hoursOf(evidence.person(), year).value();
        int target =
                targets.of(directory.person(evidence.person()).status(), year).hours();
        notices.tell(
                "evidenceCredited",
                evidence,
                Map.of("hours", "" + hours.value(), "total", "" + total, "target", "" + target, "year", "" + year));
    }
}
