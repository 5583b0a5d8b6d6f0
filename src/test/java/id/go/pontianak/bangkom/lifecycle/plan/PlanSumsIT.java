package id.go.pontianak.bangkom.lifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Cost;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The money of a plan: components make an item, items a source of money, sources the plan, and all of it equals what SQL counts. */
@IntegrationTest
class PlanSumsIT {

    private static final String TOTAL = """
            SELECT COALESCE(sum(c.tariff * c.quantity * CASE k.basis
                WHEN 'BATCH' THEN (SELECT count(*) FROM plan_item_batch b WHERE b.plan = i.plan AND b.item = i.number)
                ELSE (SELECT sum(seats) FROM plan_item_batch b WHERE b.plan = i.plan AND b.item = i.number) END), 0)::bigint
            FROM plan_item i JOIN plan_item_cost c ON c.plan = i.plan AND c.item = i.number JOIN plan_cost_kind k ON k.code = c.kind
            WHERE i.plan = :plan AND (i.funding = :funding OR :funding = '')
            """;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanItems items;

    @Autowired
    private PlanFixtures fixtures;

    @Autowired
    private JdbcClient jdbc;

    private int year;
    private String number;

    @BeforeEach
    void drafted() {
        year = fixtures.draft();
        number = AnnualPlan.numberOf(year, 0);
    }

    @Test
    void componentsItemsSourcesAndPlanEqualPlainSql() {
        Random random = new Random(13);
        for (int no = 0; no < 12; no++) {
            items.add(number, random(random, no), SmallCity.ANALYST);
        }

        AnnualPlan plan = plans.plan(number);
        List<PlanItem> all = plans.items(number);
        PlanSums sums = plans.sums(plan);

        assertThat(sums.total().amount())
                .isEqualTo(sql(""))
                .isEqualTo(PlanSums.total(all).amount());
        assertThat(sums.lines()).isNotEmpty().allSatisfy(line -> {
            assertThat(line.total().amount()).isEqualTo(sql(line.funding().name()));
            assertThat(line.items()).isEqualTo((int) all.stream()
                    .filter(item -> item.content().funding() == line.funding())
                    .count());
        });
        assertThat(all)
                .allSatisfy(item -> assertThat(item.total())
                        .isEqualTo(
                                Rupiah.sum(item.costs().stream().map(item::cost).toList())));
    }

    @Test
    void tellsByHowMuchACeilingIsExceeded() {
        fixtures.item(year, "Manajemen proyek", 10, 60);
        assertThat(sums().over()).isFalse();
        assertThat(sums().lines().get(0).left()).contains(new Rupiah(40_000_000));

        String second = fixtures.item(year, "Manajemen proyek lanjutan", 10, 45);
        assertThat(sums().overBy()).isEqualTo(new Rupiah(5_000_000));

        items.change(number, second, fixtures.entry(year, "Manajemen proyek lanjutan", 10, 40), SmallCity.ANALYST);
        assertThat(sums().over()).isFalse();
        assertThat(sums().lines().get(0).left()).contains(Rupiah.ZERO);
    }

    @Test
    void refusesWhatIsNoItem() {
        PlanItemEntry fits = fixtures.entry(year, "Cukup", 10, 1);
        List<Run> early = List.of(new Run(1, LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 1, 2), 10));
        refused("otherYear", new PlanItemEntry(fits.content(), early, fits.quota(), fits.costs()));
        List<Run> reversed = List.of(new Run(1, LocalDate.of(year, 3, 5), LocalDate.of(year, 3, 4), 10));
        refused("endsBefore", new PlanItemEntry(fits.content(), reversed, fits.quota(), fits.costs()));
        refused("noBatch", new PlanItemEntry(fits.content(), List.of(), fits.quota(), fits.costs()));
        refused("quota", new PlanItemEntry(fits.content(), fits.runs(), Map.of("DINKES", 11), fits.costs()));
        refused("unit", new PlanItemEntry(fits.content(), fits.runs(), Map.of("ATLANTIS", 1), fits.costs()));
        assertThat(plans.items(number)).isEmpty();
    }

    @Test
    void onlyAnalystsDraftAndUnknownIsForbidden() {
        PlanItemEntry entry = fixtures.entry(year, "Cukup", 10, 1);
        assertThatThrownBy(() -> items.add(number, entry, SmallCity.KABID1_BKPSDM))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> items.add("PLAN-1999", entry, SmallCity.ANALYST))
                .isInstanceOf(NotFound.class);
    }

    private void refused(String why, PlanItemEntry entry) {
        assertThatThrownBy(() -> items.add(number, entry, SmallCity.ANALYST))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo("refusal.plan." + why));
    }

    private PlanItemEntry random(Random random, int no) {
        PlanItem.Content content = PlanFixtures.content("Butir " + no);
        Funding funding = Funding.values()[random.nextInt(Funding.values().length)];
        List<Run> runs = new ArrayList<>();
        for (int run = 1; run <= 1 + random.nextInt(4); run++) {
            LocalDate starts = LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
            runs.add(new Run(run, starts, starts.plusDays(random.nextInt(5)), 5 + random.nextInt(40)));
        }
        List<Cost> costs = plans.costKinds().stream()
                .filter(kind -> random.nextBoolean())
                .map(kind -> new Cost(kind, 1 + random.nextInt(50), new Rupiah(random.nextInt(5_000_000))))
                .toList();
        return new PlanItemEntry(with(content, funding), runs, Map.of("DINKES", 3), costs);
    }

    private static PlanItem.Content with(PlanItem.Content content, Funding funding) {
        return new PlanItem.Content(
                content.title(),
                content.programme(),
                content.competency(),
                content.level(),
                content.target(),
                content.mode(),
                content.place(),
                content.venue(),
                content.provider(),
                content.partners(),
                content.hours(),
                content.curriculum(),
                funding,
                content.indicator(),
                content.priority(),
                content.official(),
                content.note());
    }

    private PlanSums sums() {
        return plans.sums(plans.plan(number));
    }

    private long sql(String funding) {
        return jdbc.sql(TOTAL)
                .param("plan", number)
                .param("funding", funding)
                .query(Long.class)
                .single();
    }
}
