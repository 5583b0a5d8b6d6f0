package id.go.pontianak.bangkom.lifecycle.realisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.desk.report.ReportTable;
import id.go.pontianak.bangkom.desk.report.Reports;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.ledger.CreditSource;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFixtures;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Cost;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItems;
import id.go.pontianak.bangkom.lifecycle.plan.PlanOpenings;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.realisation.Realisations.Progress;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Statements;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** This year's plan against what became of it: each number equals plain SQL and the rows that it opens; payments are entered and struck out. */
@IntegrationTest
class RealisationIT {

    private static final int YEAR = 2026;

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PlanFixtures fixtures;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanItems items;

    @Autowired
    private PlanOpenings openings;

    @Autowired
    private Realisations realisations;

    @Autowired
    private Payments payments;

    @Autowired
    private Reports reports;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Statements statements;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor analyst;
    private String plan = "";
    private String held = "";

    @BeforeEach
    void thisYearsPlanIsInForce() {
        personas = new Personas(accounts, jdbc);
        analyst = personas.visitor(portal, "analis");
        plan = AnnualPlan.numberOf(YEAR, 0);
        held = "ITEM-" + YEAR + "-0001";
        if (plans.inForce(YEAR).isEmpty()) {
            fixtures.draft(YEAR);
            items.add(plan, entry(), SmallCity.ANALYST);
            fixtures.item(YEAR, "Manajemen proyek lanjutan", 10, 5);
            fixtures.set(YEAR);
            hold();
        }
    }

    @AfterEach
    void goHome() {
        personas.close();
    }

    /** Two batches for four million each and 55,000 for each of five days and thirty seats. */
    private PlanItemEntry entry() {
        return new PlanItemEntry(
                PlanFixtures.content("Manajemen proyek"),
                List.of(
                        new Run(1, LocalDate.of(YEAR, 3, 9), LocalDate.of(YEAR, 3, 13), 20),
                        new Run(2, LocalDate.of(YEAR, 12, 7), LocalDate.of(YEAR, 12, 11), 10)),
                Map.of("DINKES", 4, "PUPR", 2),
                List.of(
                        new Cost(fixtures.kind("PANITIA"), 1, new Rupiah(4_000_000)),
                        new Cost(fixtures.kind("KONSUMSI"), 5, new Rupiah(55_000))));
    }

    /** The first batch was held with three people: one credited, one credited and corrected, one credited by mistake. */
    private void hold() {
        String batch = new BatchRows(jdbc).batch("MP-01", "IN_TOWN", BatchStatus.CLOSED);
        openings.opened(plans.item(plan, held), plans.item(plan, held).runs().get(0), batch);
        // Invented: what people of the city have learned would speak against proposing them elsewhere.
        List<PersonId> people = Stream.of(SmallCity.STAFF_1_DINKES, SmallCity.STAFF_2_DINKES, SmallCity.STAFF_1_DISHUB)
                .map(one -> People.like(jdbc, one))
                .toList();
        for (PersonId person : people) {
            jdbc.sql("""
                            INSERT INTO participant_participant (batch, person, unit, name, rank, position, state)
                            SELECT ?, id, CASE id WHEN ? THEN 'DISHUB' ELSE 'DINKES' END, name, '32', 'Pelaksana', 'ACTIVE'
                            FROM directory_person WHERE id = ?
                            """).params(batch, people.get(2).value(), person.value()).update();
        }
        credit(batch, people.get(0), 30);
        UUID corrected = credit(batch, people.get(1), 30);
        ledger.correct(corrected, training(25), "Satu hari tidak hadir", SmallCity.ANALYST);
        ledger.reverse(credit(batch, people.get(2), 30), "Dicatat karena keliru", SmallCity.ANALYST);
    }

    private UUID credit(String batch, PersonId person, int hours) {
        return ledger.credit(new Credit(person, training(hours), CreditSource.batch(batch, person)), SmallCity.ANALYST)
                .orElseThrow();
    }

    /** Money beside hours in the chain of evidence: what was struck out is not paid. */
    @Test
    void theChainOfEvidenceHasWhatWasPaid() {
        payments.enter(YEAR, held, 1, "2.750.000", LocalDate.of(YEAR, 4, 3), "SP2D 0113", SmallCity.ANALYST);
        payments.enter(YEAR, held, 2, "9.000.000", LocalDate.of(YEAR, 4, 3), "SP2D 0114", SmallCity.ANALYST);
        strike("SP2D 0114");
        ReportTable.Row row = reports.read(SmallCity.ANALYST, "chain", YEAR, "").tables().get(0).rows().stream()
                .filter(one -> "/programmes/MP-01".equals(one.path()))
                .findFirst()
                .orElseThrow();
        long planned = sql("""
                SELECT sum(c.quantity * c.tariff * CASE k.basis WHEN 'BATCH' THEN 1 ELSE b.seats END)
                FROM plan_item i JOIN plan_item_batch b ON b.plan = i.plan AND b.item = i.number
                    JOIN plan_item_cost c ON c.plan = i.plan AND c.item = i.number JOIN plan_cost_kind k ON k.code = c.kind
                WHERE i.plan = 'PLAN-2026' AND i.programme = 'MP-01' AND i.status NOT IN ('DEFERRED', 'CANCELLED')
                """);
        long paid = sql("""
                SELECT sum(p.amount) FROM realisation_payment p JOIN plan_item i ON i.number = p.item AND i.plan = 'PLAN-2026'
                WHERE i.programme = 'MP-01' AND p.struck_at IS NULL
                """);
        long hours = sql(
                "SELECT sum(learning_hours) FROM ledger_credit WHERE programme = 'MP-01' AND extract(year FROM completed) = 2026");
        assertThat(paid).isGreaterThanOrEqualTo(2_750_000);
        assertThat(row.cells().subList(1, 3)).containsExactly(planned, paid);
        assertThat(row.cells().get(4)).isEqualTo((int) hours);
        assertThat(row.cells().get(5)).isEqualTo(Math.round((double) paid / hours));
        strike("SP2D 0113");
    }

    private void strike(String document) {
        UUID payment = jdbc.sql("SELECT id FROM realisation_payment WHERE document = ? AND struck_at IS NULL")
                .param(document)
                .query(UUID.class)
                .single();
        payments.strike(YEAR, held, payment, "Dicatat dua kali", SmallCity.ANALYST);
    }

    private static Training training(int hours) {
        return new Training(
                "MP-01", "Manajemen proyek", LocalDate.of(YEAR, 3, 13), new LearningHours(hours), "Angkatan uji");
    }

    @Test
    void everyNumberEqualsPlainSqlAndTheRowsThatItOpens() throws Exception {
        payments.enter(YEAR, held, 1, "5.500.000", LocalDate.of(YEAR, 4, 2), "SP2D 0112", SmallCity.ANALYST);
        Realisation all = realisations.of(YEAR, SmallCity.ANALYST);
        Figures planned = all.total().planned();
        Figures realised = all.total().realised();

        String counted = " FROM plan_item i JOIN plan_item_batch b ON b.plan = i.plan AND b.item = i.number "
                + "WHERE i.plan = 'PLAN-2026' AND i.status NOT IN ('DEFERRED', 'CANCELLED')";
        assertThat(planned.events()).isEqualTo(sql("SELECT count(*)" + counted)).isEqualTo(3);
        assertThat(planned.seats())
                .isEqualTo(sql("SELECT sum(b.seats)" + counted))
                .isEqualTo(40);
        assertThat(planned.hours())
                .isEqualTo(sql("SELECT sum(b.seats * i.hours)" + counted))
                .isEqualTo(1200);
        assertThat(planned.money().amount()).isEqualTo(sql("""
                        SELECT sum(c.quantity * c.tariff * CASE k.basis WHEN 'BATCH' THEN 1 ELSE b.seats END)
                        FROM plan_item i JOIN plan_item_batch b ON b.plan = i.plan AND b.item = i.number
                            JOIN plan_item_cost c ON c.plan = i.plan AND c.item = i.number JOIN plan_cost_kind k ON k.code = c.kind
                        WHERE i.plan = 'PLAN-2026'
                        """)).isEqualTo(8_000_000 + 30 * 275_000 + 5_000_000);
        assertThat(realised.events()).isEqualTo(1);
        assertThat(realised.seats())
                .isEqualTo(sql(
                        "SELECT count(*) FROM participant_participant p JOIN plan_item_batch b ON b.batch = p.batch "
                                + "WHERE b.plan = 'PLAN-2026' AND p.state = 'ACTIVE'"))
                .isEqualTo(3);
        assertThat(realised.hours())
                .isEqualTo(sql("SELECT sum(learning_hours) FROM ledger_credit WHERE evidence = 'Angkatan uji'"))
                .isEqualTo(55);
        assertThat(realised.money().amount())
                .isEqualTo(sql("SELECT sum(amount) FROM realisation_payment WHERE item LIKE 'ITEM-2026-%' "
                        + "AND struck_at IS NULL"));

        assertThat(realisations.progress(YEAR, SmallCity.WALIKOTA))
                .contains(new Progress(planned.events(), realised.events(), planned.money(), realised.money()));
        assertThat(sum(all.items())).isEqualTo(sum(List.of(all.total())));
        assertThat(sum(all.sources())).isEqualTo(sum(List.of(all.total())));
        assertThat(all.units()).anySatisfy(line -> {
            assertThat(line.of()).isEqualTo("DINKES");
            assertThat(line.planned().seats()).isEqualTo(8 + 2);
            assertThat(line.realised().seats()).isEqualTo(2);
            assertThat(line.realised().hours()).isEqualTo(55);
        });
        assertThat(all.units().stream().mapToInt(line -> line.planned().seats()).sum())
                .as("quotas and open seats are all seats")
                .isEqualTo(40);
        assertThat(page("/plans/2026/realisation"))
                .contains(
                        "1 dari 3",
                        "3 dari 40",
                        "55 dari 1.200",
                        "Rp\u00A05.500.000",
                        "Terlambat",
                        "Manajemen proyek lanjutan");
        assertThat(page("/plans/2026/realisation?funding=STATE")).doesNotContain("Manajemen proyek");
        assertThat(page("/plans/2026/realisation/" + held))
                .contains("3 dari 20", "2 orang, 55 JP", "SP2D 0112", "Angkatan belum dibuat");
        assertThat(page("/plans/2026/realisation/units/DINKES")).contains("2 dari 10", "55 dari 300");
        assertThat(page("/plans/2026/realisation/units/DISHUB"))
                .as("without a quota")
                .contains(">1<", ">1 kursi<")
                .doesNotContain("dari 0");
        assertThat(page("/plans/2026/realisation/units/city")).contains("Manajemen proyek lanjutan");
        assertThat(analyst.open("/plans/2026/realisation.xlsx").getContentAsByteArray())
                .startsWith('P', 'K');
    }

    /** A batch that HR opened by itself, and a training that was credited without one: with the items they are what the ledger has. */
    @Test
    void whatWasHeldBesideThePlanStandsBesideIt() throws Exception {
        String batch = new BatchRows(jdbc).batch("ARS-01", "IN_TOWN", BatchStatus.STARTED);
        jdbc.sql("""
                        UPDATE batch SET opens = DATE '2026-01-05', nomination_deadline = DATE '2026-01-19', selection_date = DATE '2026-02-02',
                            starts = DATE '2026-03-09', ends = DATE '2026-03-10' WHERE number = ?
                        """).param(batch).update();
        UUID wrong = ledger.credit(
                        new Credit(
                                People.like(jdbc, SmallCity.STAFF_1_DINKES),
                                beside(12),
                                "uji di luar rencana " + UUID.randomUUID()),
                        SmallCity.ANALYST)
                .orElseThrow();
        ledger.correct(wrong, beside(10), "Jam dihitung ulang dari jadwal", SmallCity.ANALYST);

        List<Outside> outside = realisations.outside(YEAR, SmallCity.ANALYST);

        assertThat(outside)
                .filteredOn(one -> one.programme().equals("ARS-01"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.events()).isGreaterThanOrEqualTo(1);
                    assertThat(one.people()).isGreaterThanOrEqualTo(1);
                });
        Figures realised = realisations.of(YEAR, SmallCity.ANALYST).total().realised();
        assertThat(realised.hours() + outside.stream().mapToInt(Outside::hours).sum())
                .as("with the items it is all of the year")
                .isEqualTo((int) sql(
                        "SELECT sum(learning_hours) FROM ledger_credit WHERE extract(year FROM completed) = " + YEAR));
        assertThat(page("/plans/2026/realisation")).contains("Diselenggarakan di luar rencana", "Kearsipan");
        assertThat(page("/plans/2026/realisation?funding=STATE")).doesNotContain("Diselenggarakan di luar rencana");
        assertThatThrownBy(() -> realisations.outside(YEAR, SmallCity.STAFF_1_DINKES))
                .isInstanceOf(NotFound.class);
        jdbc.sql("UPDATE batch SET status = 'CANCELLED' WHERE number = ?")
                .param(batch)
                .update();
    }

    private static Training beside(int hours) {
        return new Training(
                "ARS-01", "Kearsipan", LocalDate.of(YEAR, 3, 10), new LearningHours(hours), "Bukti di luar rencana");
    }

    @Test
    void whatIsPastItsDayWithoutABatchIsListed() {
        assertThat(realisations.of(YEAR, SmallCity.ANALYST).late())
                .extracting(run -> run.item().number() + ' ' + run.run().no())
                .as("March has come, December has not, and the first run was held")
                .contains("ITEM-2026-0002 1")
                .doesNotContain(held + " 1");
    }

    @Test
    void paymentsAreEnteredByAnalystsAndStruckOutWithAReason() throws Exception {
        String item = "/plans/2026/realisation/ITEM-2026-0002";
        long before = paid();
        refused(
                analyst.send(item, "run", "1", "amount", "banyak", "paidOn", "2026-04-02", "document", "SP2D 7"),
                "banyak");
        refused(
                analyst.send(item, "run", "9", "amount", "5", "paidOn", "2026-04-02", "document", "SP2D 7"),
                "nomor itu");
        refused(
                analyst.send(item, "run", "1", "amount", "5", "paidOn", "2026-12-30", "document", "SP2D 7"),
                "hari ini");
        refused(analyst.send(item, "run", "1", "amount", "5", "paidOn", "2025-12-30", "document", "SP2D 7"), "2026");
        analyst.send(item, "run", "1", "amount", "2.000.000", "paidOn", "2026-04-02", "document", "SP2D 777");
        assertThat(page(item)).contains("SP2D 777", "Rp\u00A02.000.000");
        assertThat(paid()).isEqualTo(before + 2_000_000);

        String payment = jdbc.sql("SELECT id FROM realisation_payment WHERE document = 'SP2D 777'")
                .query(UUID.class)
                .single()
                .toString();
        refused(analyst.send(item + "/strike", "payment", payment, "reason", "salah"), "salah</textarea>");
        analyst.send(item + "/strike", "payment", payment, "reason", "Salah butir, milik kegiatan lain");
        assertThat(page(item)).contains("Dicoret: Salah butir");
        assertThat(paid()).isEqualTo(before);
        assertThat(analyst.send(item + "/strike", "payment", payment, "reason", "Salah butir, sekali lagi")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatWasPaidForARunThatIsNoMoreStaysInTheSums() {
        long before = paid();
        payments.enter(YEAR, held, 2, "3.000.000", LocalDate.of(YEAR, 4, 2), "SP2D 909", SmallCity.ANALYST);
        jdbc.sql("UPDATE realisation_payment SET run = 7 WHERE document = 'SP2D 909'")
                .update();
        assertThat(paid()).isEqualTo(before + 3_000_000);
        assertThat(realisations.of(YEAR, SmallCity.ANALYST).runs())
                .filteredOn(run -> run.payments().stream()
                        .anyMatch(payment -> payment.document().equals("SP2D 909")))
                .extracting(run -> run.item().number() + ' ' + run.run().no())
                .containsExactly(held + " 2");
        jdbc.sql("DELETE FROM realisation_payment WHERE document = 'SP2D 909'").update();
    }

    @Test
    void othersFindNothing() {
        assertThatThrownBy(() -> realisations.of(YEAR, SmallCity.STAFF_1_DINKES))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> realisations.of(2029, SmallCity.ANALYST)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> realisations.progress(YEAR, SmallCity.KA_DINKES))
                .isInstanceOf(NotFound.class);
        assertThat(realisations.progress(2029, SmallCity.ANALYST)).isEmpty();
        assertThatThrownBy(
                        () -> payments.enter(YEAR, held, 1, "5", LocalDate.of(YEAR, 4, 2), "SP2D", SmallCity.KA_BKPSDM))
                .isInstanceOf(NotFound.class);
        refused(
                "refusal.realisation.document",
                () -> payments.enter(YEAR, held, 1, "5", LocalDate.of(YEAR, 4, 2), " ", SmallCity.ANALYST));
    }

    @Test
    void asksAsMuchHoweverManyItemsThereAre() {
        realisations.of(YEAR, SmallCity.ANALYST);
        int few = statements.during(() -> realisations.of(YEAR, SmallCity.ANALYST));
        fixtures.late(YEAR, "Satu butir lagi", 1);
        fixtures.late(YEAR, "Dua butir lagi", 1);
        int many = statements.during(() -> realisations.of(YEAR, SmallCity.ANALYST));
        jdbc.sql("DELETE FROM plan_item WHERE plan = ? AND number > 'ITEM-2026-9'")
                .param(plan)
                .update();
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(14);
    }

    private long paid() {
        return realisations
                .of(YEAR, SmallCity.ANALYST)
                .total()
                .realised()
                .money()
                .amount();
    }

    private long sql(String query) {
        return jdbc.sql(query).query(Long.class).single();
    }

    private static List<Figures> sum(List<? extends Realisation.Line<?>> lines) {
        return List.of(
                Figures.sum(lines.stream().map(Realisation.Line::planned).toList()),
                Figures.sum(lines.stream().map(Realisation.Line::realised).toList()));
    }

    private String page(String address) throws Exception {
        MockHttpServletResponse response = analyst.open(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString();
    }

    private static void refused(MockHttpServletResponse response, String words) throws Exception {
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains(words);
    }

    private static void refused(String messageKey, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(messageKey));
    }
}
