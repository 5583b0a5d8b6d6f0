package id.go.pontianak.bangkom.lifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Paper;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Run;
import id.go.pontianak.bangkom.lifecycle.plan.draft.PlanAmending;
import id.go.pontianak.bangkom.lifecycle.plan.process.AnnualPlanElements;
import id.go.pontianak.bangkom.lifecycle.plan.version.PlanComparison;
import id.go.pontianak.bangkom.lifecycle.plan.version.PlanVersions;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan on every way there is: drafted, above its ceiling, returned, interrupted, in conflict, late, set, released, amended, given up. */
@IntegrationTest
class AnnualPlanIT {

    private static final String WHY = "Sasaran butir kedua belum sesuai kebutuhan";

    @Autowired
    private PlanFixtures fixtures;

    @Autowired
    private PlanHandUp handUp;

    @Autowired
    private PlanAmending amending;

    @Autowired
    private PlanItems items;

    @Autowired
    private PlanVersions versions;

    @Autowired
    private PlanRights rights;

    @Autowired
    private PlanOpenings openings;

    @Autowired
    private Plans plans;

    @Autowired
    private Batches batches;

    @Autowired
    private Decisions decisions;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver driver;

    private int year;
    private String number;

    @Test
    void isTrimmedReturnedOnceSetOnPaperAndItsFirstItemOpensItsCallOnItsDay() {
        draft(2027);
        String first = fixtures.item(year, "Manajemen proyek", 20, 60);
        String second = fixtures.item(year, "Manajemen proyek lanjutan", 20, 45);

        refused("refusal.reason.missing", () -> handUp.handUp(number, 1, "", SmallCity.ANALYST));
        handUp.handUp(number, 1, "Menunggu kepastian tambahan pagu", SmallCity.ANALYST);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        refused("refusal.plan.overForSecretary", () -> driver.decide(SmallCity.KA_BKPSDM, number, "approved"));
        driver.decide(SmallCity.KA_BKPSDM, number, "returned", "Pagu tidak bertambah, kurangi butir kedua");
        assertThat(plan().returnedBecause()).contains("kurangi butir kedua");

        items.change(number, second, fixtures.entry(year, "Manajemen proyek lanjutan", 15, 40), SmallCity.ANALYST);
        handUp();
        driver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        driver.decide(SmallCity.KA_BKPSDM, number, "approved");
        assertThat(plan().status()).isEqualTo(PlanStatus.AT_SECRETARY);
        driver.decide(SmallCity.SEKDA, number, "returned", WHY);

        items.change(number, second, fixtures.entry(year, "Manajemen proyek lanjutan", 12, 40), SmallCity.ANALYST);
        handUp();
        PlanComparison since = versions.compare(plan(), 2, 3);
        assertThat(since.items()).singleElement().satisfies(item -> {
            assertThat(item.number()).isEqualTo(second);
            assertThat(item.cells())
                    .singleElement()
                    .satisfies(cell -> assertThat(cell.after()).endsWith(": 12"));
        });
        approvedByAllOffices();

        Paper paper = new Paper("512/BKPSDM/TAHUN 2026", LocalDate.of(2026, 11, 2), "scan-1");
        decisions.decide(
                SmallCity.ANALYST,
                Decisions.Request.fromPaper(
                        driver.task(number).id(),
                        plan().revision(),
                        SmallCity.WALIKOTA,
                        paper,
                        Map.of("outcome", "set", "decreeNumber", "512/BKPSDM/TAHUN 2026", "decreeDate", "2026-11-02")));
        assertThat(plan().status()).isEqualTo(PlanStatus.SET);
        assertThat(driver.waitsAt(number)).contains(AnnualPlanElements.EVENT_ALL_ITEMS_RELEASED);
        runs.workAll();
        driver.assertThatCase(number).hasPassed(AnnualPlanElements.END_PLAN_SET).isEnded();

        PlanItem released = plans.item(number, first);
        assertThat(released.status()).isEqualTo(PlanItem.Status.RELEASED);
        Batch batch = batches.batch(openings.batches(released).get(1));
        assertThat(batch.status()).isEqualTo(BatchStatus.PLANNED);
        assertThat(batch.seats()).isEqualTo(20);
        assertThat(batches.quotas(batch.number())).isEqualTo(Map.of("DINKES", 2, "PUPR", 1));
        assertThat(batch.opens()).isBefore(batch.nominationDeadline()).isAfter(LocalDate.of(2026, 12, 1));
        driver.fireTimer(batch.number(), BatchElements.EVENT_OPENING_DATE_REACHED);
        assertThat(batches.batch(batch.number()).status()).isEqualTo(BatchStatus.CALLING);
        assertThat(driver.journal(number)).containsOnlyOnce("journal.plan.set");
    }

    @Test
    void changedCeilingsTakeItBackFromTheOfficeThatLooksAtIt() {
        draft();
        fixtures.item(year, "Manajemen proyek", 20, 60);
        handUp();
        driver.decide(SmallCity.KABID1_BKPSDM, number, "approved");

        fixtures.limit(year, 50_000_000);

        assertThat(plan().status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(driver.task(number).element()).isEqualTo(AnnualPlanElements.TASK_DRAFT_PLAN);
        assertThat(driver.journal(number)).contains("journal.plan.ceilingChanged");
    }

    @Test
    void conflictsGoToTheOfficeAboveAndTheReasonStaysConfidential() {
        draft();
        fixtures.item(year, "Manajemen proyek", 20, 60);
        handUp();
        driver.decide(SmallCity.KABID1_BKPSDM, number, "conflict", "Penyelenggara adalah usaha adik saya");
        assertThat(driver.task(number).element()).isEqualTo(AnnualPlanElements.TASK_APPROVE_PLAN);
        assertThatThrownBy(() -> driver.decide(SmallCity.KABID1_BKPSDM, number, "approved"))
                .isInstanceOf(NotFound.class);
        driver.decide(SmallCity.KA_BKPSDM, number, "approved");
        assertThat(plan().status()).as("his own step has completed itself").isEqualTo(PlanStatus.AT_SECRETARY);
        driver.decide(SmallCity.SEKDA, number, "approved");

        driver.decide(SmallCity.WALIKOTA, number, "conflict", "Penyelenggara adalah usaha kerabat saya");
        assertThat(driver.task(number).element()).isEqualTo(AnnualPlanElements.TASK_SET_PLAN);
        driver.decide(SmallCity.ANALYST, number, "returned", WHY);
        assertThat(plan().status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan().returnedBecause()).isEqualTo(WHY);
    }

    @Test
    void silenceInvolvesTheOfficeAbove() {
        draft();
        fixtures.item(year, "Manajemen proyek", 20, 60);
        handUp();
        driver.fireTimer(number, AnnualPlanElements.EVENT_APPROVAL_OVERDUE);
        assertThat(driver.passed(number)).contains(AnnualPlanElements.END_SUPERIOR_INVOLVED);
        driver.decide(SmallCity.KA_BKPSDM, number, "approved");
        assertThat(plan().status()).isEqualTo(PlanStatus.AT_SECRETARY);
    }

    @Test
    void aboveACeilingNoStepOfBkpsdmCompletesItself() {
        draft();
        fixtures.item(year, "Manajemen proyek", 20, 120);
        handUp.handUp(number, plan().revision(), "Menunggu tambahan pagu dari TAPD", SmallCity.ANALYST);
        driver.fireTimer(number, AnnualPlanElements.EVENT_APPROVAL_OVERDUE);
        driver.decide(SmallCity.KA_BKPSDM, number, "approved");
        assertThat(plan().status()).isEqualTo(PlanStatus.AT_AGENCY);
        refused("refusal.plan.overForSecretary", () -> driver.decide(SmallCity.KA_BKPSDM, number, "approved"));
    }

    @Test
    void theOfficeThatDecidesInsteadReadsTheDraft() {
        draft();
        fixtures.item(year, "Manajemen proyek", 20, 60);
        handUp();
        driver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        assertThat(rights.mayRead(SmallCity.AS3, plan())).isFalse();
        driver.fireTimer(number, AnnualPlanElements.EVENT_APPROVAL_OVERDUE);
        assertThat(rights.mayRead(SmallCity.AS3, plan())).isTrue();
        assertThat(rights.mayRead(SmallCity.AS2, plan())).isFalse();
        driver.decide(SmallCity.AS3, number, "approved");
        assertThat(rights.mayRead(SmallCity.AS3, plan()))
                .as("he has decided it")
                .isTrue();
    }

    @Test
    void whatTheBatchRefusesIsLeftToHrAndThePlanGoesOn() {
        draft();
        String refused = fixtures.item(year, "Manajemen proyek", 20, 1);
        fixtures.ofComingProgramme(number, refused);
        handUp();
        approvedByAllOffices();
        set();
        fixtures.ofNoComingProgramme(number, refused);

        assertThat(plans.item(number, refused).status()).isEqualTo(PlanItem.Status.LATE);
        assertThat(driver.journal(number)).contains("journal.plan.itemRefused");
        driver.assertThatCase(number).isEnded();
    }

    @Test
    void nothingIsReleasedTwiceAndBatchesStayAsTheyWereMade() {
        draft();
        String first = fixtures.item(year, "Manajemen proyek", 20, 60);
        handUp();
        approvedByAllOffices();
        driver.decide(
                SmallCity.WALIKOTA,
                driver.task(number),
                Map.of("outcome", "set", "decreeNumber", "512/BKPSDM/" + year, "decreeDate", "2026-11-02"));
        refused("refusal.plan.releasing", () -> amending.amend(year, "Tambahan kebutuhan", null, SmallCity.ANALYST));
        runs.workAll();
        String batch = openings.batches(plans.item(number, first)).get(1);

        number = amending.amend(year, "Tambahan kebutuhan tengah tahun", null, SmallCity.ANALYST);
        PlanItemEntry was = fixtures.entry(year, "Manajemen proyek", 20, 60);
        PlanItemEntry other = fixtures.entry(year, "Manajemen proyek", 25, 60);
        refused("refusal.plan.runHasBatch", () -> items.change(number, first, other, SmallCity.ANALYST));
        PlanItemEntry wider = new PlanItemEntry(was.content(), was.runs(), Map.of("DINKES", 5), was.costs());
        refused("refusal.plan.itemHasBatch", () -> items.change(number, first, wider, SmallCity.ANALYST));
        Run third = new Run(3, LocalDate.of(year, 6, 7), LocalDate.of(year, 6, 11), 15);
        PlanItemEntry more =
                new PlanItemEntry(was.content(), List.of(was.runs().get(0), third), was.quota(), List.of());
        items.change(number, first, more, SmallCity.ANALYST);
        handUp();
        approvedByAllOffices();
        set();

        assertThat(openings.batches(plans.item(number, first)))
                .hasSize(2)
                .containsEntry(1, batch)
                .containsKey(3);
        assertThat(plans.item(number, first).status()).isEqualTo(PlanItem.Status.RELEASED);
    }

    @Test
    void anAmendmentCancelsOrDefersWhatWasSetUnlessItsBatchIsHeld() {
        draft();
        String first = fixtures.item(year, "Manajemen proyek", 20, 60);
        String late = fixtures.item(year, "Manajemen proyek lanjutan", 20, 30);
        fixtures.hasten(number, late, LocalDate.of(2026, 11, 20));
        handUp();
        approvedByAllOffices();
        set();
        number = amending.amend(year, "Pagu dipotong di tengah tahun", null, SmallCity.ANALYST);
        String why = "Pagu dipotong, butir ini tidak dibiayai lagi";

        refused("refusal.plan.itemWasSet", () -> items.remove(number, late, SmallCity.ANALYST));
        refused(
                "refusal.batch.ofItem",
                () -> items.withdraw(number, first, PlanItem.Status.CANCELLED, why, SmallCity.ANALYST));
        refused(
                "refusal.reason.missing",
                () -> items.withdraw(number, late, PlanItem.Status.DEFERRED, "", SmallCity.ANALYST));
        assertThatThrownBy(() -> items.withdraw(number, late, PlanItem.Status.DEFERRED, why, SmallCity.KA_BKPSDM))
                .isInstanceOf(NotFound.class);
        items.withdraw(number, late, PlanItem.Status.DEFERRED, why, SmallCity.ANALYST);
        items.withdraw(number, late, PlanItem.Status.CANCELLED, why, SmallCity.ANALYST);
        refused(
                "refusal.plan.notWithdrawn",
                () -> items.withdraw(number, late, PlanItem.Status.DEFERRED, why, SmallCity.ANALYST));
        assertThat(plans.sums(plan()).total().digits()).isEqualTo("60.000.000");
        assertThat(driver.journal(number)).contains("journal.plan.itemDeferred", "journal.plan.itemCancelled");
        handUp();
        approvedByAllOffices();
        set();
        assertThat(plans.item(number, late).status()).isEqualTo(PlanItem.Status.CANCELLED);
    }

    @Test
    void whatIsTooLateWaitsForDatesAndWhatTheCatalogueLacksIsSetOnly() {
        draft();
        String late = fixtures.item(year, "Manajemen proyek", 20, 1);
        ItemOf idea = new ItemOf(fixtures.entry(year, "Program yang belum ada", 20, 1));
        String unknown = items.add(number, idea.withoutProgramme(), SmallCity.ANALYST);
        fixtures.hasten(number, late, LocalDate.of(2026, 11, 20));
        handUp();
        approvedByAllOffices();
        set();

        assertThat(plans.item(number, late).status()).isEqualTo(PlanItem.Status.LATE);
        assertThat(plans.item(number, unknown).status()).isEqualTo(PlanItem.Status.SET);
        assertThat(openings.batches(plans.item(number, late))).isEmpty();
        driver.assertThatCase(number).isEnded();
    }

    @Test
    void anAmendmentIsACopyThatReplacesWhatIsInForceOrIsGivenUp() {
        draft();
        String first = fixtures.item(year, "Manajemen proyek", 20, 60);
        handUp();
        approvedByAllOffices();
        set();
        String batch = openings.batches(plans.item(number, first)).get(1);
        assertThatThrownBy(() -> items.remove(number, first, SmallCity.ANALYST)).isInstanceOf(NotPossibleNow.class);

        String given = amending.amend(year, "Tambahan kebutuhan tengah tahun", null, SmallCity.ANALYST);
        assertThat(given).isEqualTo(number + "-P1");
        amending.drop(given, "Kebutuhan dipenuhi dengan belajar mandiri", SmallCity.ANALYST);
        driver.assertThatCase(given)
                .hasPassed(AnnualPlanElements.END_PLAN_DROPPED)
                .isEnded();

        String amended = amending.amend(year, "Tambahan kebutuhan tengah tahun", null, SmallCity.ANALYST);
        assertThat(amended).isEqualTo(number + "-P2");
        String added = items.add(amended, fixtures.entry(year, "Pelatihan tambahan", 10, 5), SmallCity.ANALYST);
        assertThat(plans.items(number))
                .as("nothing of a draft leaks into what is in force")
                .hasSize(1);
        number = amended;
        handUp();
        approvedByAllOffices();
        set();

        assertThat(plans.inForce(year)).map(AnnualPlan::number).contains(amended);
        assertThat(plans.plan(AnnualPlan.numberOf(year, 0)).status()).isEqualTo(PlanStatus.REPLACED);
        assertThat(openings.batches(plans.item(amended, first))).containsValue(batch);
        assertThat(openings.batches(plans.item(amended, added))).hasSize(1);
    }

    @Test
    void isHandedUpByAnalystsWithItemsOnlyAndNeverTwice() {
        draft();
        refused("refusal.plan.nothing", this::handUp);
        fixtures.item(year, "Manajemen proyek", 20, 60);
        assertThatThrownBy(() -> handUp.handUp(number, 1, "", SmallCity.STAFF_1_DINKES))
                .isInstanceOf(NotFound.class);
        handUp();
        assertThatThrownBy(() -> handUp.handUp(number, 1, "", SmallCity.ANALYST_2))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixtures.item(year, "Terlambat", 20, 1)).isInstanceOf(NotPossibleNow.class);
        refused("refusal.plan.owed", () -> amending.drop(number, "Tidak jadi disusun tahun ini", SmallCity.ANALYST));
    }

    /** An entry with another programme. */
    private record ItemOf(PlanItemEntry entry) {

        PlanItemEntry withoutProgramme() {
            PlanItem.Content content = entry.content();
            List<Run> its = entry.runs();
            return new PlanItemEntry(
                    new PlanItem.Content(
                            content.title(),
                            null,
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
                            content.funding(),
                            content.indicator(),
                            content.priority(),
                            content.official(),
                            content.note()),
                    its,
                    entry.quota(),
                    entry.costs());
        }
    }

    private void draft() {
        year = fixtures.draft();
        number = AnnualPlan.numberOf(year, 0);
    }

    private void draft(int ofYear) {
        fixtures.draft(ofYear);
        year = ofYear;
        number = AnnualPlan.numberOf(year, 0);
    }

    private void handUp() {
        handUp.handUp(number, plan().revision(), "", SmallCity.ANALYST);
    }

    private void approvedByAllOffices() {
        for (PersonId official : List.of(SmallCity.KABID1_BKPSDM, SmallCity.KA_BKPSDM, SmallCity.SEKDA)) {
            driver.decide(official, number, "approved");
        }
        assertThat(plan().status()).isEqualTo(PlanStatus.AT_MAYOR);
    }

    private void set() {
        driver.decide(
                SmallCity.WALIKOTA,
                driver.task(number),
                Map.of("outcome", "set", "decreeNumber", "512/BKPSDM/" + year, "decreeDate", "2026-11-02"));
        runs.workAll();
    }

    private AnnualPlan plan() {
        return plans.plan(number);
    }

    private static void refused(String messageKey, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(messageKey));
    }
}
