package id.go.pontianak.bangkom.lifecycle.plan;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.catalogue.Mode;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Content;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Cost;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Indicator;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.lifecycle.plan.change.PlanItemChanges;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanCase;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanItemRows;
import id.go.pontianak.bangkom.lifecycle.plan.domain.PlanStore;
import id.go.pontianak.bangkom.lifecycle.plan.process.AnnualPlanProcess;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans in a state, each of a year of its own. */
@Component
public class PlanFixtures {

    private static final AtomicInteger YEAR = new AtomicInteger(2030);
    private static final int FURTHEST = 2056;
    /** Between them lie the years that are asked for as free ones, and those of campaigns. */
    private static final int LAST_NEAR = 2041;

    private static final int FIRST_FAR = 2110;

    private final PlanDrafting drafting;
    private final PlanCeilings ceilings;
    private final PlanItems items;
    private final Plans plans;
    private final PlanItemRows rows;
    private final PlanStore store;
    private final AnnualPlanProcess process;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final PlanItemChanges changes;
    private final PlanHandUp handUp;
    private final BulkRuns runs;
    private final ProcessDriver driver;
    private final JdbcClient jdbc;

    PlanFixtures(
            PlanDrafting drafting,
            PlanCeilings ceilings,
            PlanItems items,
            Plans plans,
            PlanItemRows rows,
            PlanStore store,
            AnnualPlanProcess process,
            BusinessClock clock,
            TransactionTemplate transaction,
            PlanItemChanges changes,
            PlanHandUp handUp,
            BulkRuns runs,
            ProcessDriver driver,
            JdbcClient jdbc) {
        this.drafting = drafting;
        this.ceilings = ceilings;
        this.items = items;
        this.plans = plans;
        this.rows = rows;
        this.store = store;
        this.process = process;
        this.clock = clock;
        this.transaction = transaction;
        this.changes = changes;
        this.handUp = handUp;
        this.runs = runs;
        this.driver = driver;
        this.jdbc = jdbc;
    }

    /** The small city with two analysts. */
    public void city() {
        SmallCity.load(jdbc);
        driver.grant(SmallCity.ANALYST, Role.HR_ANALYST, "");
        driver.grant(SmallCity.ANALYST_2, Role.HR_ANALYST, "");
    }

    /** The year of a new draft without items, with a ceiling of one hundred million rupiah for BKPSDM. */
    public int draft() {
        int year = fresh();
        draft(year);
        return year;
    }

    /** A year without a plan, as are the one before it and the two after. */
    public int free() {
        return jdbc.sql("""
                        SELECT y FROM generate_series(2043, 2053) y
                        WHERE NOT EXISTS (SELECT FROM plan p WHERE p.year BETWEEN y - 1 AND y + 2) ORDER BY y DESC LIMIT 1""").query(Integer.class).single();
    }

    /** A year without a plan: needs that were locked have opened those of theirs. */
    private int fresh() {
        int year = next();
        while (!plans.ofYear(year).isEmpty()) {
            year = next();
        }
        return year;
    }

    private static int next() {
        return YEAR.getAndUpdate(year -> year == LAST_NEAR ? FIRST_FAR : year + 1);
    }

    /** The same for a year that has no plan yet. */
    public void draft(int year) {
        city();
        // Verdicts of other tests would stand in the draft.
        jdbc.sql("DELETE FROM catalogue_outcome").update();
        if (year <= FURTHEST) {
            drafting.open(year, "Kebutuhan kota tahun itu", SmallCity.ANALYST);
        } else {
            transaction.executeWithoutResult(status -> openFurtherAhead(year));
        }
        limit(year, 100_000_000);
    }

    /** Each test has a year of its own: there are more of them than years for which anybody drafts. */
    private void openFurtherAhead(int year) {
        String number = AnnualPlan.numberOf(year, 0);
        store.save(new PlanCase(year, 0, "Kebutuhan kota tahun itu", SmallCity.ANALYST, clock.instant()));
        process.opened(new CaseNumber(number));
    }

    /** A need of Dinas Kesehatan in the campaign of that year, as a lock leaves it; its id. */
    public UUID need(int year) {
        UUID line = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO needs_line (id, year, unit, source, code, topic, programme, rated, people, gap_sum, priority, rule, score)
                        VALUES (?, ?, 'DINKES', 'COMPETENCY', 'M.5', ?, 'TIK-01', 4, 1, 1, 2, 'coreGap', 10)""").params(line, year, "Pemanfaatan TIK ".repeat(9)).update();
        jdbc.sql("INSERT INTO needs_line_person (line, person, gap) VALUES (?, ?, 1)")
                .params(line, SmallCity.STAFF_1_DINKES.value())
                .update();
        return line;
    }

    /** The draft goes through the offices to the mayor, who sets it, and its items are released. */
    public void set(String plan) {
        handUp.handUp(plan, plans.plan(plan).revision(), "", SmallCity.ANALYST);
        List.of(SmallCity.KABID1_BKPSDM, SmallCity.KA_BKPSDM, SmallCity.SEKDA)
                .forEach(official -> driver.decide(official, plan, "approved"));
        driver.decide(
                SmallCity.WALIKOTA,
                driver.task(plan),
                Map.of("outcome", "set", "decreeNumber", "512/BKPSDM", "decreeDate", "2026-11-02"));
        runs.workAll();
    }

    /** Somebody came through a batch with this result. */
    public void passed(String batch, PersonId person) {
        jdbc.sql("""
                        INSERT INTO participant_participant (batch, person, unit, name, rank, position, state)
                        VALUES (?, ?, 'DINSOS', 'Peserta', 'III/b', 'Pengadministrasi Umum', 'ACTIVE')
                        """).params(batch, person.value()).update();
        jdbc.sql("""
                        INSERT INTO result_case (batch, number, status, version, attendance_percent, remedial, graded, external, confirmed_by, confirmed_at)
                        VALUES (?, 'RES-' || ?, 'POSTED', 1, 90, false, false, false, ?, now())
                        """).params(batch, batch, SmallCity.KA_BKPSDM.value()).update();
        jdbc.sql("""
                        INSERT INTO result_result (batch, person, explained, outcome, posted_at, version)
                        VALUES (?, ?, '', 'PASSED', now(), 1)
                        """).params(batch, person.value()).update();
    }

    /** The same for what is drafted in the year. */
    public void set(int year) {
        set(plans.onItsWay(year).orElseThrow().number());
    }

    /** The year of a plan in force with one item of fifty million rupiah. */
    public int inForce() {
        int year = draft();
        item(year, "Manajemen proyek", 20, 50);
        set(year);
        return year;
    }

    /** An activity outside the plan in force of the year, before the head of division; the number of its case. */
    public String change(int year, String title, int seats, int millions) {
        return changes.add(
                year,
                entry(year, title, seats, millions),
                "Undangan diterima setelah rencana ditetapkan",
                "LAN/113/2026 tanggal 3 November 2026",
                SmallCity.ANALYST);
    }

    /** Such a change that the head of division has returned; the number of its case. */
    public String returned(int year, String title) {
        String number = change(year, title, 10, 5);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "returned", "Kursi terlalu banyak untuk satu undangan");
        return number;
    }

    public void limit(int year, long amount) {
        ceilings.limit(year, Funding.BKPSDM, String.valueOf(amount), "DPA BKPSDM", SmallCity.ANALYST);
    }

    /** Adds an item of one batch in March of so many seats; it costs as many million rupiah for BKPSDM. Its number. */
    public String item(int year, String title, int seats, int millions) {
        return items.add(AnnualPlan.numberOf(year, 0), entry(year, title, seats, millions), SmallCity.ANALYST);
    }

    /** An item of the plan in force that is late, as if it had been set so; it costs as many million rupiah for BKPSDM. Its number. */
    public String late(int year, String title, int millions) {
        String plan = plans.inForce(year).orElseThrow().number();
        String number = "ITEM-%d-%04d".formatted(year, 9000 + plans.items(plan).size());
        rows.insert(plan, number, entry(year, title, 20, millions));
        jdbc.sql("UPDATE plan_item SET status = 'LATE' WHERE plan = ? AND number = ?")
                .params(plan, number)
                .update();
        return number;
    }

    /** The first batch of the item begins on a day for which no call could be opened any more. */
    public void hasten(String plan, String item, LocalDate starts) {
        jdbc.sql("UPDATE plan_item_batch SET starts = ?, ends = ? WHERE plan = ? AND item = ?")
                .params(starts, starts, plan, item)
                .update();
    }

    /** The item is of a programme of which no version holds yet: no batch can be made. */
    public void ofComingProgramme(String plan, String item) {
        jdbc.sql("""
                        INSERT INTO catalogue_programme SELECT (jsonb_populate_record(p, '{"code": "MP-99"}')).*
                        FROM catalogue_programme p WHERE p.code = 'MP-01'
                        """).update();
        become(plan, item, "MP-99");
    }

    /** Takes the programme away again. */
    public void ofNoComingProgramme(String plan, String item) {
        become(plan, item, "MP-01");
        jdbc.sql("DELETE FROM catalogue_programme WHERE code = 'MP-99'").update();
    }

    private void become(String plan, String item, String programme) {
        jdbc.sql("UPDATE plan_item SET programme = ? WHERE plan = ? AND number = ?")
                .params(programme, plan, item)
                .update();
    }

    public PlanItemEntry entry(int year, String title, int seats, int millions) {
        CostKind committee = kind("PANITIA");
        return new PlanItemEntry(
                content(title),
                List.of(new Run(1, LocalDate.of(year, 3, 8), LocalDate.of(year, 3, 12), seats)),
                Map.of("DINKES", 2, "PUPR", 1),
                List.of(new Cost(committee, millions, new Rupiah(1_000_000))));
    }

    public CostKind kind(String code) {
        return plans.costKinds().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    public static Content content(String title) {
        return new Content(
                title,
                "MP-01",
                "Teknis: manajemen proyek",
                3,
                "Pejabat pembuat komitmen",
                Mode.KLASIKAL,
                PlanPlace.IN_TOWN,
                "Aula BKPSDM",
                "BKPSDM",
                "",
                30,
                "Kurikulum LAN",
                Funding.BKPSDM,
                new Indicator("Deviasi kegiatan fisik", "12 %", "5 %"),
                1,
                "Kepala Bidang Pengembangan",
                "");
    }
}
