package id.go.pontianak.bangkom.desk.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.go.pontianak.bangkom.desk.report.ReportTable.Row;
import id.go.pontianak.bangkom.desk.report.ReportTable.Term;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.TestAccounts;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The report for leaders and the chain of evidence against the rows they are made of. */
@IntegrationTest
class LeadersIT {

    private static final String FIRST = "Angkatan bukti satu";
    private static final String SECOND = "Angkatan bukti dua";

    @Autowired
    private Reports reports;

    @Autowired
    private CityFigures figures;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    private ReportRows rows;

    @BeforeEach
    void evaluated() {
        SmallCity.load(jdbc);
        TestAccounts.grant(jdbc, SmallCity.ANALYST, Role.HR_ANALYST, "");
        rows = new ReportRows(jdbc);
        evaluate(rows.batch("KEU-01", FIRST), false, 20, 50, 20, true, null, "CONTINUE");
        String second = rows.batch("KEU-01", SECOND);
        evaluate(second, false, 10, 80, 5, false, null, "ADJUST_METHOD");
        evaluate(second, true, 10, 80, 5, false, 64.0, "ADJUST_METHOD");
        ledger.credit(
                new Credit(
                        SmallCity.STAFF_1_DINKES,
                        new Training(
                                "KEU-01",
                                "Keuangan",
                                LocalDate.of(ReportRows.YEAR, 7, 1),
                                new LearningHours(18),
                                "STTP"),
                        "chain " + SmallCity.STAFF_1_DINKES),
                null);
    }

    @AfterEach
    void away() {
        jdbc.sql("DELETE FROM evaluation_verdict WHERE evaluation LIKE 'EVAL-KEU01-2021-9%'")
                .update();
        jdbc.sql("DELETE FROM evaluation_case WHERE number LIKE 'EVAL-KEU01-2021-9%'")
                .update();
        rows.clear();
    }

    @Test
    void leadersReadMeansOverAllPairsAndTheFinalVerdict() {
        List<ReportTable> tables = read("leaders");
        String programme = jdbc.sql("SELECT name FROM catalogue_programme WHERE code = 'KEU-01'")
                .query(String.class)
                .single();
        Row row = row(tables.get(1), programme + ", 2021");

        assertThat(row.cells().subList(1, 3)).containsExactly(2, 30);
        assertThat((Double) row.cells().get(3)).isCloseTo(60, within(1e-9));
        assertThat((Double) row.cells().get(4)).isCloseTo(75, within(1e-9));
        assertThat(row.cells().get(5)).isEqualTo(Term.of("report.leaders.risen", 1, 2));
        assertThat((Double) row.cells().get(6)).isCloseTo(15.0 / 40, within(1e-9));
        assertThat(row.cells().get(8)).isEqualTo(64.0);
        assertThat(row.cells().get(9)).as("of the last batch").isEqualTo(Term.of("catalogue.verdict.ADJUST_METHOD"));
        assertThat(row(tables.get(2), SECOND).cells().get(3)).isEqualTo(Term.of("catalogue.verdict.ADJUST_METHOD"));
    }

    @Test
    void ofAProgrammeTheVerdictOnItsLastBatchCounts() {
        List<String> decided = jdbc.sql("""
                        SELECT DISTINCT ON (c.programme) c.decided FROM evaluation_case c JOIN batch b ON b.number = c.batch
                        WHERE extract(year FROM b.ends) = 2021 AND c.kind <> 'REVIEW' AND c.decided IS NOT NULL
                        ORDER BY c.programme, b.ends DESC, c.batch DESC
                        """).query(String.class).list();
        CityFigures.Verdicts read =
                figures.read(SmallCity.SEKDA, ReportRows.YEAR).verdicts();

        assertThat(read.programmes()).isEqualTo(decided.size());
        assertThat(read.adjust())
                .isEqualTo(Collections.frequency(decided, "ADJUST_METHOD"))
                .isPositive();
        assertThat(read.goOn())
                .isEqualTo(Collections.frequency(decided, "CONTINUE")
                        + Collections.frequency(decided, "CONTINUE_WITH_IMPROVEMENT"));
    }

    @Test
    void theChainLeadsFromTheLedgerToTheGain() {
        List<ReportTable> tables = read("chain");
        Row row = tables.get(0).rows().stream()
                .filter(one -> "/programmes/KEU-01".equals(one.path()))
                .findFirst()
                .orElseThrow();
        int hours = jdbc.sql("""
                        SELECT sum(learning_hours) FROM ledger_credit WHERE programme = 'KEU-01' AND extract(year FROM completed) = 2021
                        """).query(Integer.class).single();

        assertThat(row.cells().subList(1, 3))
                .as("planned and paid: no item of a plan")
                .containsOnlyNulls();
        assertThat(row.cells().get(4)).isEqualTo(hours);
        assertThat(row.cells().get(6)).isEqualTo(30);
        assertThat((Double) row.cells().get(7)).isCloseTo(15.0 / 40, within(1e-9));
        assertThat((Double) row(tables.get(1), FIRST).cells().get(2)).isCloseTo(20.0 / 50, within(1e-9));
    }

    @Test
    void bothAreForWhoeverLooksAfterTheCity() {
        for (String key : List.of("leaders", "chain", "fairness")) {
            assertThatThrownBy(() -> reports.read(SmallCity.KA_DINKES, key, ReportRows.YEAR, ""))
                    .isInstanceOf(NotFound.class);
            assertThat(reports.read(SmallCity.WALIKOTA, key, ReportRows.YEAR, "")
                            .tables())
                    .isNotEmpty();
        }
    }

    private List<ReportTable> read(String report) {
        return reports.read(SmallCity.ANALYST, report, ReportRows.YEAR, "").tables();
    }

    private static Row row(ReportTable table, String name) {
        return table.rows().stream()
                .filter(one -> name.equals(one.cells().get(0)))
                .findFirst()
                .orElseThrow();
    }

    private void evaluate(
            String batch,
            boolean last,
            int pairs,
            double before,
            double difference,
            boolean significant,
            @Nullable Double behaviour,
            String verdict) {
        String number = batch.replace("BATCH-", "EVAL-") + (last ? "-F" : "");
        jdbc.sql("""
                        INSERT INTO evaluation_case (batch, number, programme, status, version, learning, reaction_until, reaction_closed,
                            decided, kind)
                        VALUES (?, ?, 'KEU-01', 'RECORDED', 1, true, '2021-04-01', true, ?, ?)
                        """).params(batch, number, verdict, last ? "FINAL" : "INTERIM").update();
        jdbc.sql("""
                        INSERT INTO evaluation_verdict (evaluation, pairs, pre_mean, difference, significant, answers, behaviour, same_before,
                            measured_at)
                        VALUES (?, ?, ?, ?, ?, 0, ?, false, '2021-04-02')
                        """)
                .params(number, pairs, before, difference, significant, behaviour)
                .update();
    }
}
