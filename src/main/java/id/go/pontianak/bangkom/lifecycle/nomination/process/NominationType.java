package id.go.pontianak.bangkom.lifecycle.nomination.process;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseStage;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.ParentLock;
import id.go.pontianak.bangkom.foundation.workflow.StatusFamily;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.TrainingStage;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.CallPolicy;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationRights;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.NominationStore;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A nomination as a case; its parent is the batch. */
@Component
class NominationType implements CaseType {

    private static final Set<String> WINDOWS = Set.of("confirmation", "offer", "reviewWindow");

    private final NominationStore store;
    private final NominationRights rights;
    private final Batches batches;
    private final CallPolicy calls;

    NominationType(NominationStore store, NominationRights rights, Batches batches, CallPolicy calls) {
        this.store = store;
        this.rights = rights;
        this.batches = batches;
        this.calls = calls;
    }

    @Override
    public String key() {
        return NominationProcess.KEY;
    }

    @Override
    @Transactional(readOnly = true)
    public CaseDescription describe(CaseNumber caseNumber) {
        Nomination nomination = store.load(caseNumber.value());
        return CaseDescription.of(
                        batches.batch(nomination.batch()).title(),
                        stageOf(nomination.status()),
                        nomination.status().messageKey(),
                        "/nominations/" + caseNumber)
                .about(nomination.person(), nomination.unit())
                .of(nomination.subject().programme())
                .in(nomination.batch());
    }

    private static CaseStage stageOf(NominationStatus status) {
        return switch (status) {
            case DECIDING, RETURNED, REJECTED, REVIEWING -> TrainingStage.APPROVAL;
            case READY, SEATED, UNCONFIRMED, CONFIRMED, RESERVED, OFFERED -> TrainingStage.SELECTION;
            case TAKEN_UP -> TrainingStage.DELIVERY;
            case NOT_SELECTED, DECLINED, WITHDRAWN, CANCELLED, LAPSED -> TrainingStage.ENDED;
        };
    }

    @Override
    public Map<String, StatusFamily> statuses() {
        return Arrays.stream(NominationStatus.values())
                .collect(Collectors.toMap(NominationStatus::messageKey, NominationStatus::family));
    }

    @Override
    public List<CaseStage> stages() {
        return List.of(TrainingStage.APPROVAL, TrainingStage.SELECTION, TrainingStage.DELIVERY, TrainingStage.ENDED);
    }

    @Override
    public boolean givesPart() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean visibleTo(PersonId person, CaseNumber caseNumber) {
        return rights.maySee(person, store.load(caseNumber.value()));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayTakeBack(PersonId person, CaseNumber caseNumber) {
        Nomination nomination = store.load(caseNumber.value());
        return calls.mayTakeBack(person, nomination, batches.batch(nomination.batch()));
    }

    /** While a list is made, whoever decides may change it; before that, nobody changes the batch meanwhile. */
    @Override
    public void lockParent(CaseNumber caseNumber, ParentLock mode) {
        String batch = store.batchOf(caseNumber.value());
        boolean update =
                mode == ParentLock.UPDATE || mode == ParentLock.DECIDING && calls.listMade(batches.batch(batch));
        if (update) {
            batches.lockForUpdate(batch);
        } else {
            batches.lockForShare(batch);
        }
    }

    /** The windows of the nominee as they stand now. */
    @Override
    public Instant date(CaseNumber caseNumber, String name) {
        if (!WINDOWS.contains(name)) {
            throw new IllegalArgumentException("a nomination has no date named " + name);
        }
        return Objects.requireNonNull(
                store.load(caseNumber.value()).waitUntil(), () -> "no window runs in nomination " + caseNumber);
    }

    /** Seats are confirmed and offered until the training begins. */
    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> begins(CaseNumber caseNumber) {
        return Optional.of(batches.startOf(store.load(caseNumber.value()).batch()));
    }
}
