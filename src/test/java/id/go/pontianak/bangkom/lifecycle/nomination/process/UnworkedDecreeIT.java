package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.ANALYST;
import static id.go.pontianak.bangkom.support.SmallCity.KABID1_DINKES;
import static id.go.pontianak.bangkom.support.SmallCity.KA_DINKES;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns.Row;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.CandidacyRuns;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The row of a decree gave up and the training begins: what the decree says of a person holds, and he is not told that he was late. */
@IntegrationTest
class UnworkedDecreeIT {

    @Autowired
    private Nominations nominations;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;
    private PlacedPerson person;
    private String batch;
    private String number;

    @BeforeEach
    void readyInABatchThatIsSet() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        person = new PlacedPerson(jdbc);
        batch = person.batch(LocalDate.of(2043, 9, 7));
        number = nominations.submit(
                new Submission(batch, person.id(), "Perlu untuk tugasnya", "Sesuai tugas"), person.id());
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.decide(KA_DINKES, number, "approved");
        processDriver.decide(ANALYST, number, "approved");
    }

    @Test
    void aSeatThatTheDecreeGaveIsTakenUp() {
        fixtures.seat(batch, person.id(), number, "SEAT");
        begins();
        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.TAKEN_UP);
        processDriver.assertThatCase(number).isEnded();
    }

    @Test
    void whomTheDecreeDoesNotNameWasNotSelected() {
        begins();
        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.NOT_SELECTED);
        processDriver.assertThatCase(number).isEnded();
    }

    private void begins() {
        fixtures.setStatus(batch, BatchStatus.STARTED);
        runs.start(CandidacyRuns.STARTED, ANALYST, List.of(new Row(number, batch)));
        runs.workAll();
    }
}
