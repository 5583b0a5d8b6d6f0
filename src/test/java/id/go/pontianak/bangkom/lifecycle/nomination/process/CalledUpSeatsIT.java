package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Participants are called up: each is told, and what speaks newly of status, discipline and leave is put before HR. */
@IntegrationTest
class CalledUpSeatsIT {

    private static final LocalDate FIRST = LocalDate.of(2039, 5, 2);

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private JdbcClient jdbc;

    private PlacedPerson person;
    private PersonId nominee;
    private String number;

    @BeforeEach
    void confirmed() {
        NominationFixtures fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        person = new PlacedPerson(jdbc);
        nominee = person.id();
        String batch = person.batch(FIRST);
        number = nominations.submit(new Submission(batch, nominee, "Perlu untuk tugasnya", "Sesuai tugas"), nominee);
        processDriver.decide(KABID1_DINKES, number, "approved");
        processDriver.decide(KA_DINKES, number, "approved");
        processDriver.decide(ANALYST, number, "approved");
        fixtures.setStatus(batch, BatchStatus.SEATED);
        fixtures.seat(batch, nominee, number, "SEAT");
        candidacies.seated(number);
        processDriver.decide(nominee, number, "confirmed");
    }

    @Test
    void areToldWithDaysAndPlace() {
        candidacies.calledUp(number, false);

        assertThat(questions()).isEmpty();
        assertThat(processDriver.tasks(number)).isEmpty();
        assertThat(told("nomination/calledUp"))
                .isNotEmpty()
                .allSatisfy(model -> assertThat(model).contains(FIRST.toString(), "Aula BKPSDM"));
        assertThat(processDriver.journal(number)).endsWith("journal.nomination.calledUp");
    }

    @Test
    void theirOwnCalendarGetsTheTrainingAndNobodyElsesDoes() {
        candidacies.calledUp(number, false);

        assertThat(jdbc.sql("""
                                SELECT addressee = 'person:' || :nominee FROM notification_notice
                                WHERE case_number = :number AND template = 'nomination/calledUp'
                                    AND attachment LIKE 'session/invitation:%'
                                """)
                        .param("nominee", nominee.toString())
                        .param("number", number)
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void readThatTheNoticeIsShort() {
        candidacies.calledUp(number, true);

        assertThat(told("nomination/calledUpLate")).isNotEmpty();
        assertThat(told("nomination/calledUp")).isEmpty();
    }

    @Test
    void areQuestionedForWhatCameSinceAndNotAgainForWhatHrHasKept() {
        jdbc.sql("""
                        INSERT INTO eligibility_personnel_fact (person, kind, value, valid_from, valid_to, source)
                        VALUES (?, 'DISCIPLINE', 'HEAVY', DATE '2026-01-01', NULL, 'SK uji')""").param(nominee.value()).update();
        person.leave(FIRST);
        candidacies.calledUp(number, false);

        assertThat(questions()).isEqualTo("E02,E03");
        processDriver.decide(
                ANALYST,
                processDriver.task(number, NominationProcess.DECIDE_QUESTION),
                Map.of("outcome", "kept", "reason", "Sudah dibicarakan dengan atasannya"));
        assertThat(questions()).isEmpty();

        candidacies.calledUp(number, false);
        assertThat(questions()).isEmpty();
        assertThat(processDriver.tasks(number)).isEmpty();
    }

    private String questions() {
        return jdbc.sql("SELECT coalesce(question, '') FROM nomination WHERE number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private List<String> told(String template) {
        return jdbc.sql("SELECT model::text FROM notification_notice WHERE case_number = ? AND template = ?")
                .params(number, template)
                .query(String.class)
                .list();
    }
}
