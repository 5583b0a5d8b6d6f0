package id.go.pontianak.bangkom.foundation.bulk;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Row;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Does what the row's input says, and can be killed in the middle of one. */
@Component
class TinyWorker implements BulkRuns.Worker {

    /** Stands for a killed virtual machine: nothing after it runs, the transaction is lost. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    final AtomicInteger untilKilled = new AtomicInteger(Integer.MAX_VALUE);
    final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
    private final Journal journal;

    TinyWorker(Journal journal) {
        this.journal = journal;
    }

    @Override
    public String kind() {
        return "tiny";
    }

    @Override
    public void work(PersonId actor, Row row) {
        tries.computeIfAbsent(row.key(), key -> new AtomicInteger()).incrementAndGet();
        journal.record(new CaseNumber(row.key()), Deed.of("journal.tiny.worked", actor));
        if (untilKilled.decrementAndGet() < 0) {
            throw new Killed();
        }
        switch (row.input()) {
            case "refuse" -> throw new NotPossibleNow("refusal.tiny", row.key(), 3);
            case "break" -> throw new IllegalStateException("broken");
            default -> {}
        }
    }
}
