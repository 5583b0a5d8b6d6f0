package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.foundation.workflow.OpenTask;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.ReleasedModels;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases that began on the model of release 1.0: from each place in which they wait they go on to an end. */
@IntegrationTest
class ReleasedNominationsIT {

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationPlot plot;

    @Autowired
    private ReleasedModels models;

    @Autowired
    private DirectoryChanges directoryChanges;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;
    private String batch;
    private String number;

    @BeforeEach
    void begunOnTheFormerModel() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        batch = fixtures.batch("MP-01", "OUT_OF_TOWN", BatchStatus.CALLING);
        models.of("1.0", NominationProcess.KEY);
        try {
            number = nominations.submit(
                    new Submission(batch, STAFF_1_DINKES, "Mengelola proyek", "Sesuai tugas"), STAFF_1_DINKES);
        } finally {
            models.today(NominationProcess.KEY);
        }
        assertThat(models.tagOf(jdbc.sql("SELECT definition FROM workflow_case WHERE number = ?")
                        .param(number)
                        .query(String.class)
                        .single()))
                .isEqualTo("1.0");
    }

    @AfterEach
    void back() {
        directoryChanges.happen(List.of("moves", "STAFF_1_DINKES", "DINKES", "KABID1-DINKES"), clock.today());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "approved, verified, permitted, notSelected; " + NominationElements.END_NOMINEE_NOT_SELECTED,
                "escalated, approved, verified, permitted, questioned, notSelected; "
                        + NominationElements.END_NOMINEE_NOT_SELECTED,
                "returned, corrected, approved, verified, permitted, notSelected; "
                        + NominationElements.END_NOMINEE_NOT_SELECTED,
                "replaced, otherApproved, verified, permitted, otherSeated, otherConfirmed, started; "
                        + NominationElements.END_SEAT_TAKEN_UP,
                "moved, newHead, verified, permitted, notSelected; " + NominationElements.END_NOMINEE_NOT_SELECTED,
                "rejected, windowPassed; " + NominationElements.END_NOMINATION_REJECTED,
                "rejected, reviewed, upheld; " + NominationElements.END_NOMINATION_DECLINED,
                "rejected, reviewed, overturned, headApproved, verified, permitted, notSelected; "
                        + NominationElements.END_NOMINEE_NOT_SELECTED,
                "approved, verified, permitted, seated, confirmed, started; " + NominationElements.END_SEAT_TAKEN_UP,
                "approved, verified, permitted, seated, silent, followedUp, started; "
                        + NominationElements.END_SEAT_TAKEN_UP,
                "approved, verified, permitted, seated, started; " + NominationElements.END_SEAT_TAKEN_UP_UNCONFIRMED,
                "approved, verified, permitted, seated, clash, kept, confirmed, started; "
                        + NominationElements.END_SEAT_TAKEN_UP,
                "approved, verified, permitted, seated, clash, released; "
                        + NominationElements.END_NOMINATION_WITHDRAWN,
                "approved, verified, permitted, reserved, started; " + NominationElements.END_RESERVE_NOT_SELECTED,
                "approved, verified, permitted, reserved, offered, accepted, started; "
                        + NominationElements.END_SEAT_TAKEN_UP,
                "approved, verified, permitted, reserved, offered, refused; " + NominationElements.END_OFFER_DECLINED,
                "approved, verified, permitted, reserved, offered, lapsed; " + NominationElements.END_OFFER_LAPSED
            })
    void goOnToAnEnd(String story) {
        String[] parts = story.split(";");
        Arrays.stream(parts[0].split(",")).map(String::strip).forEach(what -> plot.happens(number, batch, what));

        processDriver.assertThatCase(number).isEnded().hasPassed(parts[1].strip());
        assertThat(processDriver.tasks(number)).isEmpty();
    }

    /** A model of another release may have a task that this one does not know: nobody rules in it. */
    @Test
    void aTaskThatIsNotKnownIsNoRuling() {
        OpenTask task = processDriver.task(number);
        element(task.id().value(), "userTask_grantNomination");
        try {
            assertThatThrownBy(() -> processDriver.decide(KABID1_DINKES, number, "approved"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("userTask_grantNomination");
        } finally {
            element(task.id().value(), task.element());
        }
        assertThat(processDriver.task(number)).isEqualTo(task);
    }

    private void element(String task, String element) {
        jdbc.sql("UPDATE workflow_task SET element = ? WHERE id = ?")
                .params(element, task)
                .update();
    }
}
