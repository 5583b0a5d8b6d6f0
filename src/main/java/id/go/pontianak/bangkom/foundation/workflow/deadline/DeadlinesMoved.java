package id.go.pontianak.bangkom.foundation.workflow.deadline;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Deadlines of a case went to a later day, because days became free: what was until the key is until the value. Tasks and timers are moved
 * already; dates that modules keep in tables of their own follow in the same transaction.
 */
public record DeadlinesMoved(String process, CaseNumber caseNumber, Map<Instant, Instant> moves) {

    /** In an order in which none is moved twice: an end may go to where another was. */
    public List<Map.Entry<Instant, Instant>> latestFirst() {
        return moves.entrySet().stream()
                .sorted(Map.Entry.<Instant, Instant>comparingByKey().reversed())
                .toList();
    }
}
