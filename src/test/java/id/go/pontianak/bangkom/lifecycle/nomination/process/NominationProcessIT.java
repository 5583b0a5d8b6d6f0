package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Stories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class NominationProcessIT {

    @Autowired
    private Nominations nominations;

    @Autowired
    private Stories stories;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;

    @BeforeEach
    void city() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
    }

    @Test
    void goesFromTheSupervisorToReady() {
        String number = submit(STAFF_1_DINKES, STAFF_1_DINKES);

        assertThat(stories.task(number).element()).isEqualTo(NominationProcess.APPROVE);
        stories.decide(KABID1_DINKES, number, "approved");
        stories.decide(KA_DINKES, number, "approved");
        assertThat(stories.task(number).element()).isEqualTo(NominationProcess.VERIFY);
        stories.decide(ANALYST, number, "approved");

        assertThat(statusOf(number)).isEqualTo(NominationStatus.READY);
        assertThat(stories.waitsAt(number)).contains("receiveTask_awaitSelection");
    }

    private String submit(PersonId nominee, PersonId proposer) {
        return nominations.submit(
                new Submission(fixtures.callingBatch("MP-01"), nominee, "Mengelola proyek", "Sesuai tugas"), proposer);
    }

    private NominationStatus statusOf(String number) {
        return NominationStatus.valueOf(jdbc.sql("SELECT status FROM nomination WHERE number = ?")
                .param(number)
                .query(String.class)
                .single());
    }
}
