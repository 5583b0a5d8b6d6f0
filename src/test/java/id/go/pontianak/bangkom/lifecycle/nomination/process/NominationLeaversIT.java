package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.directory.PersonLeft;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.staffing.Commitments.Commitment;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationLeavers;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationStatus;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever serves no more is offered nothing: what he has passes to the next or is put before HR. Each story has a batch of its own. */
@IntegrationTest
class NominationLeaversIT {

    private static final LocalDate TRAINING = LocalDate.of(2039, 3, 7);

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationLeavers leavers;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private NominationFixtures fixtures;
    private String batch;

    @BeforeEach
    void city() {
        fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        batch = new PlacedPerson(jdbc).batch(TRAINING);
    }

    @Test
    void hisOfferPassesToTheNextOfTheReserveWhoServes() {
        PersonId first = new PlacedPerson(jdbc).id();
        PersonId gone = new PlacedPerson(jdbc).id();
        PersonId next = new PlacedPerson(jdbc).id();
        String offered = ready(first);
        String passedOver = ready(gone);
        String served = ready(next);
        fixtures.setStatus(batch, BatchStatus.SEATED);
        reserve(first, offered, 1);
        reserve(gone, passedOver, 2);
        reserve(next, served, 3);
        var until = clock.now().plus(Duration.ofDays(3));
        fixtures.offer(offered, until);
        candidacies.offered(offered, until);
        jdbc.sql("UPDATE directory_person SET legal_status = '77' WHERE id = ?")
                .param(gone.value())
                .update();

        leave(first);

        assertThat(fixtures.statusOf(offered)).isEqualTo(NominationStatus.WITHDRAWN);
        processDriver.assertThatCase(offered).isEnded();
        assertThat(place(offered)).isEqualTo("RELEASED");
        assertThat(place(passedOver)).isEqualTo("RESERVE");
        assertThat(place(served)).isEqualTo("OFFERED");
        assertThat(fixtures.statusOf(served)).isEqualTo(NominationStatus.OFFERED);
        assertThat(processDriver.journal(offered)).contains("journal.nomination.nomineeLeft");
    }

    @Test
    void hisSeatIsPutBeforeHr() {
        PersonId nominee = new PlacedPerson(jdbc).id();
        String number = ready(nominee);
        fixtures.setStatus(batch, BatchStatus.SEATED);
        fixtures.seat(batch, nominee, number, "SEAT");
        candidacies.seated(number);
        assertThat(leavers.listOf(nominee))
                .extracting(Commitment::number, Commitment::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(number, "Mendapat kursi, menunggu konfirmasi, " + batch));

        leave(nominee);

        assertThat(processDriver.task(number, NominationProcess.DECIDE_QUESTION))
                .isNotNull();
        assertThat(place(number)).isEqualTo("SEAT");
        assertThat(jdbc.sql("SELECT question FROM nomination WHERE number = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .isEqualTo("LEFT");
    }

    @Test
    void aProposalOnItsWayEnds() {
        PersonId nominee = new PlacedPerson(jdbc).id();
        String number = nominations.submit(
                new Submission(batch, nominee, "Perlu untuk tugasnya", "Sesuai tugas yang diemban"), nominee);

        leave(nominee);

        assertThat(fixtures.statusOf(number)).isEqualTo(NominationStatus.WITHDRAWN);
        processDriver.assertThatCase(number).isEnded();
        assertThat(processDriver.tasks(number)).isEmpty();
    }

    private String ready(PersonId nominee) {
        String number = nominations.submit(
                new Submission(batch, nominee, "Perlu untuk tugasnya", "Sesuai tugas yang diemban"), nominee);
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.decide(KA_DINKES, number, "approved");
        processDriver.decide(ANALYST, number, "approved");
        return number;
    }

    private void reserve(PersonId nominee, String number, int rank) {
        fixtures.seat(batch, nominee, number, "RESERVE");
        jdbc.sql("UPDATE batch_seat SET rank = ? WHERE nomination = ?")
                .params(rank, number)
                .update();
        candidacies.reserved(number, rank);
    }

    private void leave(PersonId person) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE directory_person SET legal_status = '99' WHERE id = ?")
                    .param(person.value())
                    .update();
            events.publishEvent(new PersonLeft(person));
        });
    }

    private String place(String number) {
        return jdbc.sql("SELECT state FROM batch_seat WHERE nomination = ?")
                .param(number)
                .query(String.class)
                .single();
    }
}
