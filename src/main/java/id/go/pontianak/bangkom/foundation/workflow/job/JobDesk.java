package id.go.pontianak.bangkom.foundation.workflow.job;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.journal.JournalHead;
import id.go.pontianak.bangkom.foundation.journal.JournalVerifier;
import id.go.pontianak.bangkom.foundation.journal.JournalVerifier.BadRow;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What an administrator may see and do about automatic work; to everybody else there is no such page. */
@Service
public class JobDesk {

    private final Jobs jobs;
    private final BulkRuns runs;
    private final JournalVerifier verifier;

    JobDesk(Jobs jobs, BulkRuns runs, JournalVerifier verifier) {
        this.jobs = jobs;
        this.runs = runs;
        this.verifier = verifier;
    }

    public List<Jobs.Failed> listFailed(Actor actor) {
        require(actor);
        return jobs.listFailed();
    }

    public long countFailed(Actor actor) {
        require(actor);
        return jobs.countFailed() + runs.listFailed().size();
    }

    /** What machines had to tell single cases, and could not. */
    public List<BulkRuns.FailedRow> listFailedRows(Actor actor) {
        require(actor);
        return runs.listFailed();
    }

    public void retryRow(Actor actor, UUID run, String caseNumber, String reason) {
        require(actor);
        runs.retry(run, caseNumber, actor.person(), reason);
    }

    public void retry(Actor actor, String jobId, String reason) {
        require(actor);
        jobs.retry(jobId, actor.person(), reason);
    }

    /** {@code noted} is a head of the chain that somebody has kept, or blank; anything else is refused. */
    public Optional<BadRow> findFirstBadJournalRow(Actor actor, String noted) {
        require(actor);
        if (noted.isBlank()) {
            return verifier.findFirstBadRow();
        }
        return verifier.findFirstBadRow(
                JournalHead.parse(noted).orElseThrow(() -> RuleViolated.of("workflow.journal.noHead")));
    }

    /** What to note today, as text; empty while there is nothing. */
    public String journalHead(Actor actor) {
        require(actor);
        return verifier.head().map(JournalHead::toString).orElse("");
    }

    private static void require(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
