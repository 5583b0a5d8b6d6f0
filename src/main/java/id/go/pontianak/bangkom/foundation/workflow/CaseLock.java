package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.SeenVersion;
import id.go.pontianak.bangkom.foundation.workflow.domain.WorkflowCases;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pessimistic lock of a case, taken in one order everywhere so that nobody deadlocks: first the parent (its batch), then the case's row. The
 * aggregate is read again behind the lock and compared with the version that was on the screen. Held until the transaction ends.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CaseLock {

    /** How a module reads its aggregate again, and the version a page shows of it. */
    public record Reading<A>(Function<CaseNumber, A> reload, ToIntFunction<A> version) {}

    private final WorkflowCases cases;
    private final CaseTypes types;
    private final StaleActionMessage stale;

    CaseLock(WorkflowCases cases, CaseTypes types, StaleActionMessage stale) {
        this.cases = cases;
        this.types = types;
        this.stale = stale;
    }

    /** Without an aggregate to read; {@code NotFound} where there is no such case. */
    public void take(String process, CaseNumber caseNumber, ParentLock parent) {
        if (parent != ParentLock.NONE) {
            types.find(process).ifPresent(type -> type.lockParent(caseNumber, parent));
        }
        take(caseNumber);
    }

    /** The case's own row alone, where its parent does not matter. */
    public void take(CaseNumber caseNumber) {
        if (cases.lock(caseNumber).isEmpty()) {
            throw new NotFound();
        }
    }

    /** The aggregate as it is behind the lock; refused with what was done since, by whom and when, if it is not what was seen. */
    public <A> A open(String process, CaseNumber caseNumber, ParentLock parent, SeenVersion seen, Reading<A> reading) {
        take(process, caseNumber, parent);
        A aggregate = reading.reload().apply(caseNumber);
        if (!seen.is(reading.version().applyAsInt(aggregate))) {
            throw stale.lastly(caseNumber);
        }
        return aggregate;
    }
}
