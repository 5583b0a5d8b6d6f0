package id.go.pontianak.bangkom.desk.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.desk.tracking.StepTimes;
import id.go.pontianak.bangkom.desk.tracking.StepTimes.Taken;
import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.support.DatabaseOwner;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Statements;
import id.go.pontianak.bangkom.support.TestAccounts;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Durations and the process diagram at 10,000 finished cases: as many statements as before, the days of plain SQL, and how long it takes. */
@IntegrationTest
class ReportAtSizeIT {

    private static final int YEAR = 2019;
    private static final int ROUNDS = 40;
    private static final Reach CITY = new Reach(true, Set.of());

    private final Logger log = LoggerFactory.getLogger(ReportAtSizeIT.class);

    @Autowired
    private Reports reports;

    @Autowired
    private StepTimes times;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void analyst() {
        SmallCity.load(jdbc);
        TestAccounts.grant(jdbc, SmallCity.ANALYST, Role.HR_ANALYST, "");
    }

    @AfterEach
    void away() {
        triggers("DISABLE");
        jdbc.sql("DELETE FROM tracking_step WHERE case_number LIKE 'SIZE-%'").update();
        jdbc.sql("DELETE FROM tracking_case WHERE number LIKE 'SIZE-%'").update();
        triggers("ENABLE");
        jdbc.sql("SELECT tracking_recount()").query(Long.class).single();
    }

    @Test
    void askAsOftenForTenThousandCasesAsForTen() {
        finished(1, 10);
        int durations = statements.during(this::durations);
        int diagram = statements.during(this::diagram);
        finished(11, 10_000);

        assertThat(statements.during(this::durations)).isEqualTo(durations);
        assertThat(statements.during(this::diagram)).isEqualTo(diagram);
        assertThat(times.bySteps(CITY, YEAR))
                .filteredOn(one -> one.key().equals("size.step.3"))
                .containsExactly(plain("size.step.3"));
        assertThat(times.byUnits(CITY, YEAR).stream().mapToInt(Taken::steps).sum())
                .isEqualTo(100_000);
        assertThat(times.byOffices(CITY, YEAR).stream().mapToInt(Taken::steps).sum())
                .isEqualTo(100_000);
        assertThat(times.elements(CITY, "size", YEAR)).hasSize(10).allMatch(element -> element.passed() == 10_000);
        log.info(
                "10,000 finished cases: durations p95 {} ms, diagram p95 {} ms",
                p95(this::durations),
                p95(this::diagram));
    }

    private void durations() {
        reports.read(SmallCity.ANALYST, "durations", YEAR, "");
    }

    private void diagram() {
        times.elements(CITY, "size", YEAR);
    }

    /** Nearest rank over all rows, by the database. */
    private Taken plain(String title) {
        return jdbc.sql("""
                        SELECT title AS key, count(*) AS steps, percentile_disc(0.5) WITHIN GROUP (ORDER BY days) AS median,
                            percentile_disc(0.9) WITHIN GROUP (ORDER BY days) AS ninetieth
                        FROM tracking_step WHERE title = ? GROUP BY title
                        """).param(title).query(Taken.class).single();
    }

    /** Cases of ten decided steps each, of four units, written set by set. */
    private void finished(int first, int last) {
        triggers("DISABLE");
        jdbc.sql("""
                        INSERT INTO tracking_case (number, process, title, stage, status, unit, page, year, started_at, ended_at, since, due_at,
                            waits_at, search)
                        SELECT 'SIZE-' || n, 'size', 'Uji', 'done', 'size.done', (ARRAY['DINKES', 'PUPR', 'DIKBUD', 'DISHUB'])[1 + n % 4], '/',
                            2019, '2019-02-01', '2019-06-01', '2019-06-01', 'infinity', '{}', ''
                        FROM generate_series(:first, :last) n
                        """).param("first", first).param("last", last).update();
        jdbc.sql("""
                        INSERT INTO tracking_step (id, case_number, element, element_type, name, entered_at, left_at, task_id, title, due_at,
                            waits_at, answered_for, outcome, days)
                        SELECT 'size-' || n || '-' || s, 'SIZE-' || n, 'userTask_' || s, 'userTask', 'Langkah ' || s, '2019-03-01',
                            '2019-03-01'::timestamptz + d * interval '1 day', 'size-' || n || '-' || s, 'size.step.' || s, '2019-03-10',
                            '{office:KA-DINKES}', 'office:KA-' || (ARRAY['DINKES', 'PUPR'])[1 + s % 2], 'approve', d
                        FROM generate_series(:first, :last) n CROSS JOIN generate_series(1, 10) s
                        CROSS JOIN LATERAL (SELECT (n * 7 + s * 13) % 29 AS d) days
                        """).param("first", first).param("last", last).update();
        triggers("ENABLE");
        jdbc.sql("SELECT tracking_recount()").query(Long.class).single();
        DatabaseOwner.does(jdbc, "ANALYZE tracking_case, tracking_step, tracking_count");
    }

    private void triggers(String what) {
        for (String table : new String[] {"tracking_case", "tracking_step"}) {
            DatabaseOwner.does(jdbc, "ALTER TABLE " + table + " " + what + " TRIGGER USER");
        }
    }

    private static long p95(Runnable work) {
        long[] took = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            work.run();
            took[round] = (System.nanoTime() - begin) / 1_000_000;
        }
        Arrays.sort(took);
        return took[ROUNDS * 95 / 100];
    }
}
