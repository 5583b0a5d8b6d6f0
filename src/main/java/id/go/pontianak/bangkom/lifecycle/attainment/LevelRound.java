package id.go.pontianak.bangkom.lifecycle.attainment;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.reminder.DailyReminder;
import id.go.pontianak.bangkom.lifecycle.attainment.domain.ProposalRows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every working morning: superiors are asked about whoever passed since, and whoever came under another superior is put to him. Each batch in a transaction of
 * its own.
 */
@Component
class LevelRound implements DailyReminder, BulkRuns.Worker {

    static final String KIND = "attainment.ask";

    /** Nobody in particular: the round acts for no person. */
    private static final PersonId MACHINE = new PersonId(new UUID(0, 0));

    private final ProposalRows rows;
    private final LevelAsking asking;
    private final BulkRuns runs;

    LevelRound(ProposalRows rows, LevelAsking asking, BulkRuns runs) {
        this.rows = rows;
        this.asking = asking;
        this.runs = runs;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void remind(LocalDate today) {
        List<BulkRuns.Row> open = rows.batches().stream()
                .map(batch -> new BulkRuns.Row(batch, batch))
                .toList();
        if (!open.isEmpty()) {
            runs.start(KIND, MACHINE, open);
        }
    }

    @Override
    public void work(PersonId actor, BulkRuns.Row row) {
        asking.reconcile(row.input());
    }
}
