package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.versions.CaseMigrations;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MovedCases;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.ReleasedModels;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of a former release starts under this one: a batch with its proposals, begun there, goes on here to the first day. */
@IntegrationTest
class FormerReleaseIT {

    private static final List<String> PROCESSES = List.of("nomination", "training-batch", "reminder-round");

    @Autowired
    private BatchCompletion completion;

    @Autowired
    private CaseMigrations migrations;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private Nominations nominations;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private ReleasedModels models;

    @Autowired
    private MovedCases moved;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void city() {
        batches.city();
        new NominationFixtures(jdbc).city();
    }

    @AfterEach
    void back() {
        PROCESSES.forEach(models::today);
    }

    @Test
    void aBatchAndItsProposalsGoOnToTheFirstDay() {
        PROCESSES.forEach(process -> models.of("1.0", process));
        String batch = batches.calling(later(), 1, Map.of());
        String seated = proposed(batch, STAFF_5_DINKES);
        String reserve = proposed(batch, STAFF_6_DINKES);
        decide(seated, KABID2_DINKES, KA_DINKES, ANALYST);
        decide(reserve, KABID2_DINKES);
        List<String> journal = processDriver.journal(seated);

        PROCESSES.forEach(models::today);
        migrations.queue();
        runs.workAll();

        for (String number : List.of(batch, seated, reserve)) {
            assertThat(models.isToday(moved.definitionOf(number))).as(number).isTrue();
            assertThat(processDriver.journal(number)).endsWith("journal.workflow.migrated");
        }
        assertThat(processDriver.journal(seated)).startsWith(journal.toArray(String[]::new));
        decide(reserve, KA_DINKES, ANALYST);
        batches.toSelection(batch);
        batches.decree(batch);
        runs.workAll();
        processDriver.decide(STAFF_5_DINKES, seated, "confirmed");
        batches.start(batch);
        runs.workAll();
        processDriver.fireTimer(batch, BatchElements.EVENT_END_DATE_REACHED);
        completion.settle(batch);

        processDriver.assertThatCase(batch).hasPassed(BatchElements.END_BATCH_CLOSED);
        processDriver.assertThatCase(seated).hasPassed(NominationElements.END_SEAT_TAKEN_UP);
        processDriver.assertThatCase(reserve).hasPassed(NominationElements.END_RESERVE_NOT_SELECTED);
        List.of(batch, seated, reserve)
                .forEach(number -> processDriver.assertThatCase(number).isEnded());
    }

    /** It runs from its morning to its end in one go: at no start is one on its way. */
    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1.1"})
    void aReminderRoundWaitsNowhere(String release) {
        assertThat(ReleasedModels.waitStates(release, "reminder-round")).isEmpty();
    }

    private String proposed(String batch, PersonId person) {
        return nominations.submit(new Submission(batch, person, "Mengelola proyek", "Sesuai tugas"), person);
    }

    private void decide(String number, PersonId... officials) {
        for (PersonId official : officials) {
            processDriver.decide(official, number, "approved");
        }
    }

    private static Schedule later() {
        Schedule usual = BatchFixtures.schedule();
        return new Schedule(
                usual.opens(),
                usual.nominationDeadline(),
                usual.selectionDate(),
                LocalDate.of(2026, 12, 14),
                LocalDate.of(2026, 12, 17));
    }
}
