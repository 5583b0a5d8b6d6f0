package id.go.pontianak.bangkom.lifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.lifecycle.plan.approval.PlanSetting;
import id.go.pontianak.bangkom.lifecycle.plan.draft.PlanAmending;
import id.go.pontianak.bangkom.lifecycle.plan.process.AnnualPlanElements;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** An amendment is a change set with a day of its own: nothing of it holds before, it may be taken back until then, and a year has few of them. */
@IntegrationTest
class PlanAmendmentIT {

    private static final String WHY = "Tambahan kebutuhan tengah tahun";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private PlanFixtures fixtures;

    @Autowired
    private PlanAmending amending;

    @Autowired
    private PlanSetting setting;

    @Autowired
    private PlanItems items;

    @Autowired
    private PlanOpenings openings;

    @Autowired
    private Plans plans;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private JdbcClient jdbc;

    private int year;
    private String first;
    private String amendment;
    private String added;

    @BeforeEach
    void anAmendmentIsSetForADayToCome() {
        year = fixtures.inForce();
        first = AnnualPlan.numberOf(year, 0);
        amendment = amending.amend(year, WHY, LocalDate.of(year, 6, 1), SmallCity.ANALYST);
        added = items.add(amendment, fixtures.entry(year, "Pelatihan tambahan", 10, 20), SmallCity.ANALYST);
    }

    @Test
    void nothingOfItHoldsBeforeItsDayAndAllOfItFromThenOn() {
        assertThat(plans.items(first)).as("the draft leaks nothing").hasSize(1);
        fixtures.set(year);
        assertThat(plans.plan(amendment).status()).isEqualTo(PlanStatus.COMING);
        setting.arrive(amendment);
        runs.workAll();
        assertThat(plans.inForce(year)).map(AnnualPlan::number).contains(first);
        assertThat(plans.items(first)).hasSize(1);
        assertThat(openings.batches(plans.item(amendment, added))).isEmpty();
        assertThat(driver.waitsAt(amendment)).contains(AnnualPlanElements.EVENT_ALL_ITEMS_RELEASED);
        refused("refusal.plan.amendmentOpen", () -> amending.amend(year, WHY, null, SmallCity.ANALYST));
        refused(
                "refusal.plan.status.COMING",
                () -> items.add(amendment, fixtures.entry(year, "Terlambat", 5, 1), SmallCity.ANALYST));

        jdbc.sql("UPDATE plan SET effective_on = DATE '2026-11-02' WHERE number = ?")
                .param(amendment)
                .update();
        assertThat(plans.coming()).extracting(AnnualPlan::number).contains(amendment);
        setting.arrive(amendment);
        setting.arrive(amendment);
        runs.workAll();

        assertThat(plans.inForce(year)).map(AnnualPlan::number).contains(amendment);
        assertThat(plans.plan(first).status()).isEqualTo(PlanStatus.REPLACED);
        assertThat(openings.batches(plans.item(amendment, added))).hasSize(1);
        assertThat(driver.journal(amendment)).containsOnlyOnce("journal.plan.inForce");
        driver.assertThatCase(amendment).isEnded();
    }

    @Test
    void aBatchKeepsItsNumberWhenAnotherIsTakenOut() {
        PlanItemEntry one = fixtures.entry(year, "Pelatihan tambahan", 10, 20);
        Run second = new Run(2, LocalDate.of(year, 9, 6), LocalDate.of(year, 9, 10), 10);
        items.change(
                amendment,
                added,
                new PlanItemEntry(one.content(), List.of(one.runs().get(0), second), one.quota(), one.costs()),
                SmallCity.ANALYST);
        items.change(
                amendment,
                added,
                new PlanItemEntry(one.content(), List.of(second), one.quota(), one.costs()),
                SmallCity.ANALYST);
        assertThat(plans.item(amendment, added).runs()).containsExactly(second);
    }

    @Test
    void isTakenBackBeforeItsDay() {
        fixtures.set(year);
        amending.drop(amendment, "Tambahan anggaran tidak disetujui DPRD", SmallCity.ANALYST);
        assertThat(plans.plan(amendment).status()).isEqualTo(PlanStatus.DROPPED);
        driver.assertThatCase(amendment)
                .hasPassed(AnnualPlanElements.END_PLAN_DROPPED)
                .isEnded();
        setting.arrive(amendment);
        assertThat(plans.inForce(year)).map(AnnualPlan::number).contains(first);
        String again = amending.amend(year, WHY, null, SmallCity.ANALYST);
        assertThat(again).isEqualTo(first + "-P2");
    }

    @Test
    void aYearHasAsManyAsAreAllowed() {
        jdbc.sql("UPDATE plan SET effective_on = NULL WHERE number = ?")
                .param(amendment)
                .update();
        fixtures.set(year);
        for (int no = 2; no <= 3; no++) {
            amending.amend(year, WHY, null, SmallCity.ANALYST);
            fixtures.set(year);
        }
        refused("refusal.plan.amendments", () -> amending.amend(year, WHY, null, SmallCity.ANALYST));
    }

    @Test
    void itsDayLiesBetweenTodayAndTheEndOfTheYear() {
        amending.drop(amendment, "Dibuka dengan tanggal yang keliru", SmallCity.ANALYST);
        refused(
                "refusal.plan.effectiveOn",
                () -> amending.amend(year, WHY, LocalDate.of(2026, 11, 1), SmallCity.ANALYST));
        refused(
                "refusal.plan.effectiveOn",
                () -> amending.amend(year, WHY, LocalDate.of(year + 1, 1, 1), SmallCity.ANALYST));
    }

    @Test
    void whatItChangesIsShownItemByItemToWhoMayReadDrafts() throws Exception {
        try (Personas personas = new Personas(accounts, jdbc)) {
            Visitor analyst = personas.visitor(portal, "analis");
            assertThat(analyst.open("/plans/" + year + "/amendment").getContentAsString())
                    .contains("Pelatihan tambahan", "Baru", "Berlaku mulai 1 Juni " + year)
                    .doesNotContain("Manajemen proyek<");
            Visitor employee = personas.visitor(portal, "pegawai");
            assertThat(employee.open("/plans/" + year + "/amendment").getStatus())
                    .isEqualTo(404);
            assertThat(employee.open("/plans/" + year).getContentAsString()).doesNotContain("Pelatihan tambahan");
        }
    }

    private static void refused(String messageKey, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(messageKey));
    }
}
