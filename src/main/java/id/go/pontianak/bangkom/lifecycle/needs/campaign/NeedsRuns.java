package id.go.pontianak.bangkom.lifecycle.needs.campaign;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The durable rows by which many cases follow: opened, closed, released, and asked whether all are in. */
@Component
public class NeedsRuns {

    static final String OPEN_UNIT = "needs.openUnit";
    static final String OPEN_TEAM = "needs.openTeam";
    static final String CANCEL_UNIT = "needs.cancelUnit";
    static final String RELEASE_UNIT = "needs.releaseUnit";
    static final String PROGRESS = "needs.progress";

    /** Nobody in particular: rows of machines act for no person. */
    private static final PersonId MACHINE = new PersonId(new UUID(0, 0));

    private final BulkRuns runs;
    private final BusinessClock clock;

    NeedsRuns(BulkRuns runs, BusinessClock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    public void openUnits(List<BulkRuns.Row> rows) {
        start(OPEN_UNIT, rows);
    }

    public void openTeams(List<BulkRuns.Row> rows) {
        start(OPEN_TEAM, rows);
    }

    public void cancelUnits(List<BulkRuns.Row> rows) {
        start(CANCEL_UNIT, rows);
    }

    void releaseUnits(List<BulkRuns.Row> rows) {
        start(RELEASE_UNIT, rows);
    }

    /** Asks afterwards, in a transaction of its own, whether what this case waits for is complete. */
    public void progress(String number) {
        start(PROGRESS, List.of(new BulkRuns.Row(number, number)));
    }

    public LocalDate today() {
        return clock.today();
    }

    private void start(String kind, List<BulkRuns.Row> rows) {
        if (!rows.isEmpty()) {
            runs.start(kind, MACHINE, rows);
        }
    }
}
