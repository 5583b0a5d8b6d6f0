package id.go.pontianak.bangkom.demo.city.past;

import id.go.pontianak.bangkom.demo.city.people.Cast;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans that were set before the city's history begins, as rows: this year's, and last year's with the batches that came of it. */
@Component
@Profile("demo")
class PastPlans {

    private static final int LAST_YEAR = 2025;

    private final FinishedYear finished;
    private final JdbcClient jdbc;

    PastPlans(FinishedYear finished, JdbcClient jdbc) {
        this.finished = finished;
        this.jdbc = jdbc;
    }

    /** Set in January, with the same items a year before. */
    void thisYear(String next, Cast cast) {
        UUID analyst = cast.analis().id().value();
        jdbc.sql("""
                        INSERT INTO plan (number, year, amendment, lock_version, status, opened_by, opened_at, ground, decree_number, decree_date,
                            set_by, set_at, revision, round)
                        VALUES ('PLAN-2026', 2026, 0, 0, 'SET', :analyst, '2025-10-06T01:00Z', 'Kebutuhan pengembangan kompetensi tahun 2026',
                            '14/BKPSDM/TAHUN 2026', '2026-01-12', :mayor, '2026-01-12T02:00Z', 1, 1)
                        """)
                .param("analyst", analyst)
                .param("mayor", cast.walikota().id().value())
                .update();
        jdbc.sql("""
                        INSERT INTO plan_ceiling VALUES (2026, 'BKPSDM', 1450000000, 'DPA BKPSDM 2026', :analyst, '2026-01-05T01:00Z')
                        """).param("analyst", analyst).update();
        itemsOfThisYear(next);
    }

    /** This year's batches are those of the runs of their programmes, one after the other, on the days to which they were moved; others are beside the plan. */
    void batchesOfThisYear() {
        jdbc.sql("""
                        WITH made AS (
                            SELECT i.number AS item, b.number, b.starts, b.ends, row_number() OVER (PARTITION BY i.number ORDER BY b.starts, b.number) AS at
                            FROM batch b JOIN plan_item i ON i.plan = 'PLAN-2026' AND i.programme = b.programme WHERE b.year = 2026)
                        UPDATE plan_item_batch r SET batch = made.number, starts = made.starts, ends = made.ends FROM made
                        WHERE r.plan = 'PLAN-2026' AND (r.item, r.no) = (made.item, made.at)
                        """).update();
    }

    private void itemsOfThisYear(String next) {
        jdbc.sql("""
                        INSERT INTO plan_item SELECT 'PLAN-2026', replace(number, '2027', '2026'), 1, 'RELEASED', title, programme, competency, level,
                            target, mode, place, venue, provider, partners, hours, curriculum, funding, indicator, baseline, goal, priority,
                            official, note
                        FROM plan_item WHERE plan = :next
                        """).param("next", next).update();
        jdbc.sql("""
                        INSERT INTO plan_item_batch (plan, item, no, starts, ends, seats)
                        SELECT 'PLAN-2026', replace(item, '2027', '2026'), no, starts - 364, ends - 364, seats FROM plan_item_batch
                        WHERE plan = :next
                        """).param("next", next).update();
        jdbc.sql("""
                        INSERT INTO plan_item_quota SELECT 'PLAN-2026', replace(item, '2027', '2026'), unit, seats FROM plan_item_quota
                        WHERE plan = :next
                        """).param("next", next).update();
        jdbc.sql("""
                        INSERT INTO plan_item_cost SELECT 'PLAN-2026', replace(item, '2027', '2026'), kind, quantity, tariff FROM plan_item_cost
                        WHERE plan = :next
                        """).param("next", next).update();
    }

    /** Its batches are closed; what it deferred was held by nobody. */
    void lastYear(Cast cast) {
        UUID analyst = cast.analis().id().value();
        finished.load(LAST_YEAR, cast.analis().id(), cast.kepalaBkpsdm().id());
        jdbc.sql("""
                        INSERT INTO plan (number, year, amendment, lock_version, status, opened_by, opened_at, ground, decree_number, decree_date,
                            set_by, set_at, revision, round)
                        VALUES ('PLAN-2025', 2025, 0, 0, 'SET', :analyst, '2024-10-07T01:00Z', 'Kebutuhan pengembangan kompetensi tahun 2025',
                            '9/BKPSDM/TAHUN 2025', '2025-01-13', :mayor, '2025-01-13T02:00Z', 1, 1)
                        """)
                .param("analyst", analyst)
                .param("mayor", cast.walikota().id().value())
                .update();
        jdbc.sql("""
                        INSERT INTO plan_ceiling VALUES (2025, 'BKPSDM', 1300000000, 'DPA BKPSDM 2025', :analyst, '2025-01-06T01:00Z')
                        """).param("analyst", analyst).update();
        itemsOfLastYear();
        paid(analyst);
    }

    private void itemsOfLastYear() {
        jdbc.sql("""
                        INSERT INTO plan_item SELECT 'PLAN-2025', replace(number, '2026', '2025'), 1,
                            CASE WHEN EXISTS (SELECT FROM batch b WHERE b.programme = i.programme AND b.year = 2025) THEN 'RELEASED' ELSE 'DEFERRED' END,
                            title, programme, competency, level, target, mode, place, venue, provider, partners, hours, curriculum, funding,
                            indicator, baseline, goal, priority, official, note
                        FROM plan_item i WHERE plan = 'PLAN-2026' AND programme IN ('MP-01', 'TIK-01', 'ETK-01', 'ARS-01')
                        """).update();
        jdbc.sql("""
                        INSERT INTO plan_item_batch (plan, item, no, starts, ends, seats, batch)
                        SELECT i.plan, i.number, b.wave, b.starts, b.ends, b.seats, b.number
                        FROM plan_item i JOIN batch b ON b.programme = i.programme AND b.year = 2025 WHERE i.plan = 'PLAN-2025'
                        """).update();
        jdbc.sql("""
                        INSERT INTO plan_item_batch (plan, item, no, starts, ends, seats)
                        SELECT 'PLAN-2025', replace(b.item, '2026', '2025'), b.no, b.starts - 364, b.ends - 364, b.seats FROM plan_item_batch b
                        JOIN plan_item i ON i.plan = 'PLAN-2025' AND i.number = replace(b.item, '2026', '2025') AND i.status = 'DEFERRED'
                        WHERE b.plan = 'PLAN-2026'
                        """).update();
        jdbc.sql("""
                        INSERT INTO plan_item_cost SELECT 'PLAN-2025', i.number, c.kind, c.quantity, c.tariff FROM plan_item_cost c
                        JOIN plan_item i ON i.plan = 'PLAN-2025' AND i.number = replace(c.item, '2026', '2025') WHERE c.plan = 'PLAN-2026'
                        """).update();
    }

    /** What was held cost somewhat less than planned, and was paid two weeks after its last day. */
    private void paid(UUID analyst) {
        jdbc.sql("""
                        INSERT INTO realisation_payment (id, item, run, amount, paid_on, document, entered_by, entered_at)
                        SELECT gen_random_uuid(), b.item, b.no,
                            (sum(c.quantity * c.tariff * CASE k.basis WHEN 'BATCH' THEN 1 ELSE b.seats END) * 94 / 100)::bigint,
                            least(b.ends + 14, DATE '2025-12-31'), 'SP2D ' || right(b.item, 4) || '/' || b.no || '/2025', :analyst, (least(b.ends + 14, DATE '2025-12-31') + time '02:00') AT TIME ZONE 'UTC'
                        FROM plan_item_batch b JOIN plan_item_cost c ON c.plan = b.plan AND c.item = b.item
                            JOIN plan_cost_kind k ON k.code = c.kind
                        WHERE b.plan = 'PLAN-2025' AND b.batch IS NOT NULL GROUP BY b.item, b.no, b.ends
                        """).param("analyst", analyst).update();
    }
}
