package id.go.pontianak.bangkom.lifecycle.ledger.evidence;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.document.FileId;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.CaseLock;
import id.go.pontianak.bangkom.lifecycle.ledger.domain.EvidenceRows;
import id.go.pontianak.bangkom.lifecycle.ledger.process.ExternalLearningProcess;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evidence of a training elsewhere: handed in, put right, withdrawn. What officials decide in between is {@link EvidenceDecisions}. */
@Service
@Transactional
public class ExternalLearning {

    private final EvidenceRights rights;
    private final EvidenceChecks checks;
    private final EvidenceRows rows;
    private final EvidenceRecord record;
    private final ExternalLearningProcess process;
    private final CaseLock locks;
    private final EvidenceFiles files;

    ExternalLearning(
            EvidenceRights rights,
            EvidenceChecks checks,
            EvidenceRows rows,
            EvidenceRecord record,
            ExternalLearningProcess process,
            CaseLock locks,
            EvidenceFiles files) {
        this.rights = rights;
        this.checks = checks;
        this.rows = rows;
        this.record = record;
        this.process = process;
        this.locks = locks;
        this.files = files;
    }

    /** Starts a case; its number. */
    public String handIn(PersonId by, PersonId subject, EvidenceClaim claim, NamedFile certificate) {
        Person person = rights.requireHandingIn(by, subject);
        checks.require(subject, claim);
        rows.findOpen(subject, claim.certificate().number()).ifPresent(this::refuseSecond);
        String number = record.nextNumber();
        Evidence evidence = new Evidence(
                number,
                new Evidence.HandedIn(subject, person.governmentUnit(), by, record.now()),
                EvidenceStatus.RELEVANCE,
                1,
                claim,
                files.keep(number, certificate, by),
                Evidence.Ruling.NONE);
        if (!rows.insert(evidence)) {
            refuseSecond(rows.findOpen(subject, claim.certificate().number()).orElse(""));
        }
        record.deed(number, Deed.of("evidenceHandedIn", by));
        process.handedIn(evidence.caseNumber());
        return number;
    }

    /** While it is returned; without a new file the old one stays. */
    public void change(PersonId by, String number, EvidenceClaim claim, @Nullable NamedFile certificate) {
        Evidence evidence = locked(by, number);
        if (evidence.status() != EvidenceStatus.RETURNED) {
            throw new NotPossibleNow("refusal.ledger.evidence.notReturned");
        }
        checks.require(evidence.person(), claim);
        rows.findOpen(evidence.person(), claim.certificate().number())
                .filter(other -> !other.equals(number))
                .ifPresent(this::refuseSecond);
        FileId file = certificate == null ? evidence.file() : files.keep(number, certificate, by);
        rows.updateClaim(new Evidence(
                number, evidence.handedIn(), evidence.status(), evidence.version(), claim, file, evidence.ruling()));
        if (certificate != null) {
            files.forget(evidence.file());
        }
        record.deed(number, Deed.of("evidenceChanged", by));
    }

    /** As long as nothing is credited. */
    public void withdraw(PersonId by, String number, @Nullable String reason) {
        Evidence evidence = locked(by, number);
        String why = Reason.of(reason);
        if (!evidence.status().open()) {
            throw new NotPossibleNow("refusal.ledger.evidence.ended");
        }
        end(evidence, Deed.of("evidenceWithdrawn", by).because(why));
    }

    /** Nobody asks for somebody who has left. */
    @EventListener
    void on(PersonLeft left) {
        rows.listOf(left.person()).stream()
                .filter(evidence -> evidence.status().open())
                .forEach(this::lapse);
    }

    private void lapse(Evidence evidence) {
        record.stands(evidence.number(), EvidenceStatus.WITHDRAWN, Evidence.Ruling.NONE, "evidenceLapsed");
        process.withdrawn(evidence.caseNumber());
    }

    private void end(Evidence evidence, Deed deed) {
        record.stands(evidence.number(), EvidenceStatus.WITHDRAWN, Evidence.Ruling.because(deed.reason()), deed);
        process.withdrawn(evidence.caseNumber());
    }

    private Evidence locked(PersonId by, String number) {
        rights.requireOwner(by, rows.load(number));
        locks.take(new CaseNumber(number));
        return rows.load(number);
    }

    private void refuseSecond(String open) {
        throw RuleViolated.at("certificate", "refusal.ledger.evidence.underWay", open);
    }
}
