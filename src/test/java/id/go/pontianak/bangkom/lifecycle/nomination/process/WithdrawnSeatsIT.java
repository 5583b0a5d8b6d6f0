package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The organiser of a training grants fewer seats than were given: whoever loses his is told why, and his case ends. */
@IntegrationTest
class WithdrawnSeatsIT {

    private static final LocalDate FIRST = LocalDate.of(2039, 6, 6);

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isToldTheReasonAndEndsWhateverWasAskedOfHim() {
        NominationFixtures fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        PlacedPerson person = new PlacedPerson(jdbc);
        PersonId nominee = person.id();
        String batch = person.batch(FIRST);
        String number =
                nominations.submit(new Submission(batch, nominee, "Perlu untuk tugasnya", "Sesuai tugas"), nominee);
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.decide(KA_DINKES, number, "approved");
        processDriver.decide(ANALYST, number, "approved");
        fixtures.setStatus(batch, BatchStatus.SEATED);
        fixtures.seat(batch, nominee, number, "SEAT");
        candidacies.seated(number);
        assertThat(processDriver.tasks(number)).isNotEmpty();

        candidacies.seatWithdrawn(number, "Kuota BPSDM berkurang menjadi dua puluh");

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.NOT_SELECTED);
        assertThat(processDriver.tasks(number)).isEmpty();
        assertThat(jdbc.sql("SELECT model::text FROM notification_notice WHERE case_number = ? AND template = ?")
                        .params(number, "nomination/seatWithdrawn")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(model -> assertThat(model).contains("Kuota BPSDM berkurang"));
        assertThat(processDriver.journal(number)).endsWith("journal.nomination.seatWithdrawn");

        candidacies.seatWithdrawn(number, "Sekali lagi tanpa akibat");
        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.NOT_SELECTED);
    }
}
