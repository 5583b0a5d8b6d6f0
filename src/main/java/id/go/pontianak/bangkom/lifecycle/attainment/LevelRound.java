package id.go.pontianak.bangkom.lifecycle.attainment;

import id.go.pontianak.bangkom.foundation.workflow.DailyReminder;
import id.go.pontianak.bangkom.lifecycle.attainment.domain.ProposalRows;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every working morning: superiors are asked about whoever passed since, and whoever came under another superior is put to him. */
@Component
@Transactional
class LevelRound implements DailyReminder {

    private final ProposalRows rows;
    private final LevelAsking asking;

    LevelRound(ProposalRows rows, LevelAsking asking) {
        this.rows = rows;
        this.asking = asking;
    }

    @Override
    public void remind(LocalDate today) {
        rows.batches().forEach(asking::reconcile);
    }
}
