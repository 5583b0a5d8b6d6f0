package id.go.pontianak.bangkom.lifecycle.nomination.process;

import static id.go.pontianak.bangkom.support.SmallCity.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Candidacies;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.IntegrationTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Years later it can be said by which version of which table somebody was admitted, and why he stood where he stood. */
@IntegrationTest
class KeptRulesIT {

    @Autowired
    private Nominations nominations;

    @Autowired
    private NominationStates states;

    @Autowired
    private NominationPlot plot;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private StandInCandidacies probes;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatTheRequirementsSaidIsKeptEachTimeItCounted() {
        NominationFixtures fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        String batch = fixtures.batch("MP-01", "OUT_OF_TOWN", BatchStatus.CALLING);
        String number = nominations.submit(
                new Submission(batch, STAFF_1_DINKES, "Mengelola proyek", "Sesuai tugas"), STAFF_1_DINKES);
        states.bring(number, batch, "corrected");
        for (String what : List.of("approved", "verified", "permitted", "seated")) {
            plot.happens(number, batch, what);
        }
        candidacies.placeMoved(number, new DateRange(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 2)), true);

        assertThat(jdbc.sql("SELECT occasion || ' ' || table_version || ' ' || rules FROM eligibility_check"
                                + " WHERE case_number = ? ORDER BY no")
                        .param(number)
                        .query(String.class)
                        .list())
                // What the city has learnt of the person's discipline since is another matter.
                .map(said -> said.replace(" E04.unknown", ""))
                .containsExactly(
                        "SUBMITTED 1.1 E02.unknown E13.unknown",
                        "RESUBMITTED 1.1 E02.unknown E13.unknown",
                        "RESCHEDULED 1.1 ");
        assertThat(jdbc.sql("SELECT DISTINCT rule FROM approval_step WHERE case_number = ? ORDER BY rule")
                        .param(number)
                        .query(String.class)
                        .list())
                .containsExactly("10_01@1.2", "20_03@1.2", "30_06@1.2", "70_12@1.2");
    }

    @Test
    void theRowsOfTheRankingAreKeptWithTheVersionOfTheirTable() {
        batches.city();
        String number = batches.calling(1, Map.of());
        probes.ready(number, "1", SEK_PUPR, "PUPR");
        batches.toSelection(number);

        assertThat(jdbc.sql("SELECT explanation FROM batch_list_entry WHERE batch = ?")
                        .param(number)
                        .query(String.class)
                        .single())
                .isEqualTo("hours.none@1.2=4000;performance.good@1.2=200;training.never@1.2=30;grade.three@1.2=2");
    }
}
