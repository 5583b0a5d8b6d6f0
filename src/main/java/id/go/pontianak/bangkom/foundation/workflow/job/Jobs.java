package id.go.pontianak.bangkom.foundation.workflow.job;

import id.go.pontianak.bangkom.foundation.bulk.WorkPause;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.workflow.engine.EngineEvents;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the engine has to do by itself: timers and steps between transactions. Stopped while business time is moved. */
@Service
public class Jobs implements WorkPause {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int PAGE = 100;

    /** More than the engine has of its own: it cleans up in at most eight jobs beside each other. */
    private static final int FIRST = 10;

    /** A job that failed as often as it may; {@code name} is its label in the model, {@code message} is technical. */
    public record Failed(
            String id,
            String process,
            CaseNumber caseNumber,
            String name,
            String message,
            @Nullable Instant due) {}

    private final ProcessEngine engine;
    private final ManagementService management;
    private final JobNames names;
    private final Journal journal;
    private final ThreadPoolTaskExecutor threads;

    Jobs(
            @Lazy ProcessEngine engine,
            @Lazy ManagementService management,
            JobNames names,
            Journal journal,
            @Qualifier("camundaTaskExecutor") ThreadPoolTaskExecutor threads) {
        this.engine = engine;
        this.management = management;
        this.names = names;
        this.journal = journal;
        this.threads = threads;
    }

    /** Stops the executor and waits for what it is doing. */
    public void pause() {
        if (executor().isActive()) {
            executor().shutdown();
        }
        while (threads.getActiveCount() > 0) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    public void resume() {
        if (!executor().isActive()) {
            executor().start();
        }
    }

    @Override
    public boolean paused() {
        return !executor().isActive();
    }

    /** When the next timer of a case is due, in business time. */
    public Optional<Instant> nextDue() {
        return management
                .createJobQuery()
                .withRetriesLeft()
                .active()
                .orderByJobDuedate()
                .asc()
                .listPage(0, FIRST)
                .stream()
                .filter(Jobs::ofCase)
                .map(job -> job.getDuedate() == null
                        ? EngineEvents.now()
                        : job.getDuedate().toInstant())
                .findFirst();
    }

    /** Runs every job of a case that is due now, in this thread, each in its own transaction; how many were run. */
    public int runDue() {
        int ran = 0;
        List<Job> due = due();
        while (!due.isEmpty()) {
            ran += (int) due.stream().filter(this::run).count();
            due = due();
        }
        return ran;
    }

    @Transactional(readOnly = true)
    public List<Failed> listFailed() {
        return management.createJobQuery().noRetriesLeft().orderByJobDuedate().asc().listPage(0, PAGE).stream()
                .filter(Jobs::ofCase)
                .map(job -> new Failed(
                        job.getId(),
                        job.getProcessDefinitionKey(),
                        names.numberOf(job),
                        names.nameOf(job),
                        job.getExceptionMessage() == null ? "" : job.getExceptionMessage(),
                        job.getDuedate() == null ? null : job.getDuedate().toInstant()))
                .toList();
    }

    @Transactional(readOnly = true)
    public long countFailed() {
        return management.createJobQuery().noRetriesLeft().count();
    }

    /** Lets a failed job be tried again; the reason goes into the case's journal. */
    @Transactional
    public void retry(String jobId, PersonId actor, String reason) {
        Reason.of(reason);
        Job job = Optional.ofNullable(
                        management.createJobQuery().jobId(jobId).noRetriesLeft().singleResult())
                .orElseThrow(NotFound::new);
        management.setJobRetries(jobId, 1);
        journal.record(
                names.numberOf(job),
                Deed.of("journal.workflow.jobRetried", actor).because(reason),
                Map.of("element", names.elementOf(job)));
    }

    private List<Job> due() {
        return management.createJobQuery().executable().orderByJobDuedate().asc().listPage(0, PAGE).stream()
                .filter(Jobs::ofCase)
                .toList();
    }

    private boolean run(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (RuntimeException failed) {
            // The engine has counted the attempt and will try again at a later time.
            LOG.warn("job {} of {} failed", job.getId(), job.getProcessDefinitionKey(), failed);
            return false;
        }
    }

    /** Timer start events have no case yet, but are work of a model; the engine's own house-keeping has neither. */
    private static boolean ofCase(Job job) {
        return job.getProcessDefinitionKey() != null;
    }

    private JobExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
    }
}
