package id.go.pontianak.bangkom.lifecycle.batch.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Selection;
import id.go.pontianak.bangkom.lifecycle.batch.StandInCandidacies;
import id.go.pontianak.bangkom.lifecycle.batch.list.Conflicts;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A conflict of interest declared on the list: while ordering, endorsing and setting it. */
@IntegrationTest
class ListConflictIT {

    private static final String WIFE = "Istri saya ada dalam daftar ini";

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Batches batch;

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private Selection selection;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    private String number;
    private String candidate;

    @BeforeEach
    void ordering() {
        batches.city();
        number = batches.calling(1, Map.of());
        candidate = candidacies.ready(number, "1", SmallCity.STAFF_3_PUPR, "PUPR");
        batches.toSelection(number);
    }

    @Test
    void putsTheEndorsementToTheOfficeAboveAndKeepsTheReasonToItself() {
        processDriver.decide(SmallCity.ANALYST, number, "frozen");
        processDriver.decide(SmallCity.KABID1_BKPSDM, number, "conflict", WIFE);

        assertThat(processDriver.task(number).element()).isEqualTo(BatchElements.TASK_ENDORSE_LIST);
        assertThat(batch.batch(number).status()).isEqualTo(BatchStatus.DECREEING);
        assertThatThrownBy(() -> processDriver.decide(SmallCity.KABID1_BKPSDM, number, "approved"))
                .isInstanceOf(NotFound.class);
        assertThat(processDriver.task(number).candidates().toString()).contains("office:KA-BKPSDM");
        processDriver.decide(SmallCity.KA_BKPSDM, number, "approved");
        assertThat(processDriver.task(number).element()).isEqualTo(BatchElements.TASK_DECREE_LIST);
        assertThat(processDriver.journal(number)).contains("journal.batch.recused");
        assertThat(journal.listOf(new CaseNumber(number)).stream()
                        .map(JournalEntry::reason)
                        .filter(Objects::nonNull))
                .doesNotContain(WIFE);
        assertThat(processDriver.variables(number).toString()).doesNotContain(WIFE);
        assertThat(jdbc.sql("SELECT count(*) FROM notification_notice WHERE case_number = ? AND model::text LIKE ?")
                        .params(number, "%" + WIFE + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void putsTheDecreeToTheOfficeAbove() {
        processDriver.decide(SmallCity.ANALYST, number, "frozen");
        processDriver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        processDriver.decide(SmallCity.KA_BKPSDM, number, "conflict", WIFE);

        assertThat(processDriver.task(number).element()).isEqualTo(BatchElements.TASK_DECREE_LIST);
        assertThatThrownBy(() -> batches.set(number)).isInstanceOf(NotFound.class);
        assertThat(processDriver.task(number).candidates().toString()).contains("office:AS3");
    }

    @Test
    void leavesTheOrderingToTheOthers() {
        conflicts.declareWhileOrdering(number, WIFE, SmallCity.ANALYST);

        assertThatThrownBy(() -> selection.proposeAgain(number, "Urutan berubah", SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class)
                .hasMessage("refusal.batch.excluded");
        assertThatThrownBy(() -> selection.closeUnready(number, candidate, "Tidak siap lagi", SmallCity.ANALYST))
                .isInstanceOf(NotPossibleNow.class);
        assertThatThrownBy(() -> processDriver.decide(SmallCity.ANALYST, number, "frozen"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> conflicts.declareWhileOrdering(number, WIFE, SmallCity.SUB_DINKES))
                .isInstanceOf(NotFound.class);
        assertThat(processDriver.task(number).candidates()).isNotEmpty();
    }
}
