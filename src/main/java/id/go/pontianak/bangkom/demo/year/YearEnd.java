package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.journal.JournalVerifier;
import id.go.pontianak.bangkom.foundation.workflow.job.Jobs;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What must hold of everything once the year is over: no job and no mail has failed, and the journal is one chain. */
@Component
@Profile({"demo", "year"})
public class YearEnd {

    private final Jobs jobs;
    private final JournalVerifier journal;
    private final YearTraces traces;

    YearEnd(Jobs jobs, JournalVerifier journal, YearTraces traces) {
        this.jobs = jobs;
        this.journal = journal;
        this.traces = traces;
    }

    public void check(Findings findings) {
        findings.count("failedJobs", 0, jobs.countFailed());
        findings.count("failedMails", 0, traces.count("SELECT count(*) FROM notification_mail WHERE state = 'FAILED'"));
        findings.holds("chain", journal.findFirstBadRow().isEmpty());
    }
}
