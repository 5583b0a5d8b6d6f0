package id.go.pontianak.bangkom.foundation.workflow.versions;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds the open cases that run on an older model and puts each of them, as a row of a run, to be moved to today's. Asked again it finds
 * what is left: what was moved is on today's model, what waits for being moved is not put again, and what could not be moved is tried again.
 * A case whose model the engine does not have any more is refused as such, and keeps no other from being moved.
 */
@Service
public class CaseMigrations {

    private static final Logger LOG = LoggerFactory.getLogger(CaseMigrations.class);
    private static final int CHUNK = 500;

    /** Nobody pressed a button. */
    private static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    private final CaseVersions cases;
    private final Models models;
    private final BulkRuns runs;
    private final TransactionTemplate transactions;

    CaseMigrations(CaseVersions cases, Models models, BulkRuns runs, TransactionTemplate transactions) {
        this.cases = cases;
        this.models = models;
        this.runs = runs;
        this.transactions = transactions;
    }

    /** How many cases were put, of all processes. */
    public int queue() {
        return cases.processesInUse().stream().mapToInt(this::queue).sum();
    }

    /** Some hundred per transaction, one node at a time. */
    public int queue(String process) {
        Set<String> outdated = models.outdated(process, cases.definitionsInUse(process));
        List<BulkRuns.Row> put = outdated.isEmpty() ? List.of() : put(outdated, "");
        int total = put.size();
        while (!put.isEmpty()) {
            put = put(outdated, put.get(put.size() - 1).key());
            total += put.size();
        }
        if (total > 0) {
            LOG.info("{} cases of {} run on an older model and are moved to today's", total, process);
        }
        return total;
    }

    private List<BulkRuns.Row> put(Set<String> outdated, String after) {
        return Objects.requireNonNull(transactions.execute(status -> {
            List<BulkRuns.Row> rows = cases.only() ? cases.listOpenOn(outdated, after, CHUNK) : List.of();
            if (!rows.isEmpty()) {
                runs.start(MigrateCaseWorker.KIND, NOBODY, rows);
            }
            return rows;
        }));
    }
}
