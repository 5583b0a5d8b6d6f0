package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseHandler;
import id.go.pontianak.bangkom.foundation.workflow.Deadlines;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells tracking about nominations. */
@Component
class NominationCaseHandler implements CaseHandler {

    private final NominationStore store;
    private final NominationRights rights;
    private final Batches batches;

    NominationCaseHandler(NominationStore store, NominationRights rights, Batches batches) {
        this.store = store;
        this.rights = rights;
        this.batches = batches;
    }

    @Override
    public String process() {
        return NominationProcess.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDescription describe(String caseNumber) {
        Nomination nomination = store.load(caseNumber);
        return new CaseDescription(
                batches.batch(nomination.batch()).title(),
                stageOf(nomination.status()),
                nomination.status().messageKey(),
                nomination.person(),
                nomination.unit(),
                nomination.programme(),
                nomination.batch(),
                "/nominations/" + caseNumber);
    }

    private static CaseDescription.Stage stageOf(NominationStatus status) {
        return switch (status) {
            case DECIDING, RETURNED, REJECTED, REVIEWING -> CaseDescription.Stage.PERSETUJUAN;
            case READY, SEATED, UNCONFIRMED, CONFIRMED, RESERVED, OFFERED -> CaseDescription.Stage.PENETAPAN;
            case TAKEN_UP -> CaseDescription.Stage.PELAKSANAAN;
            case NOT_SELECTED, DECLINED, WITHDRAWN, CANCELLED, LAPSED -> CaseDescription.Stage.SELESAI;
        };
    }

    @Override
    @Transactional(readOnly = true)
    public boolean visibleTo(PersonId person, String caseNumber) {
        return rights.maySee(person, store.load(caseNumber));
    }

    /** Seats are confirmed and offered until the training begins. */
    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> begins(String caseNumber) {
        return Optional.of(batches.batch(store.load(caseNumber).batch())
                .period()
                .from()
                .atTime(Deadlines.MORNING)
                .atZone(BusinessClock.CITY)
                .toInstant());
    }
}
