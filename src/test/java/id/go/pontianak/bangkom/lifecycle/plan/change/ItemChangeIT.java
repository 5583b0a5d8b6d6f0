package id.go.pontianak.bangkom.lifecycle.plan.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.Funding;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFixtures;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItem.Status;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItemEntry;
import id.go.pontianak.bangkom.lifecycle.plan.PlanItems;
import id.go.pontianak.bangkom.lifecycle.plan.PlanOpenings;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.plan.draft.PlanAmending;
import id.go.pontianak.bangkom.lifecycle.plan.process.PlanItemElements;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One item changed during the year on every way there is: applied, returned, refused, taken back, in conflict, late, above a ceiling. */
@IntegrationTest
class ItemChangeIT {

    private static final String WHY = "Undangan diterima setelah rencana ditetapkan";
    private static final String LETTER = "LAN/113/2026 tanggal 3 November 2026";

    @Autowired
    private PlanFixtures fixtures;

    @Autowired
    private PlanItemChanges changes;

    @Autowired
    private ItemChangeHandUp handUp;

    @Autowired
    private ItemChangeList list;

    @Autowired
    private ItemChangeRights rights;

    @Autowired
    private PlanAmending amending;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanOpenings openings;

    @Autowired
    private Batches batches;

    @Autowired
    private Notifications notifications;

    @Autowired
    private PlanItems items;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private ProcessDriver driver;

    private int year;
    private String plan;
    private String first;

    @BeforeEach
    void aPlanIsInForce() {
        year = fixtures.draft();
        first = fixtures.item(year, "Manajemen proyek", 20, 40);
        fixtures.set(year);
        plan = AnnualPlan.numberOf(year, 0);
    }

    @Test
    void anActivityOutsideThePlanIsApprovedByTwoOfficesAndOpensItsBatch() {
        String number = add(10, 30);
        assertThat(number).isEqualTo("ITEM-" + year + "-0002");
        assertThat(plans.items(plan)).as("nothing of it stands in the plan yet").hasSize(1);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        assertThat(list.find(number).status()).isEqualTo(ItemChangeStatus.AT_AGENCY);
        driver.decide(SmallCity.KA_BKPSDM, number, "approved");

        driver.assertThatCase(number)
                .hasPassed(PlanItemElements.END_ITEM_CHANGE_APPLIED)
                .isEnded();
        runs.workAll();
        PlanItem item = plans.item(plan, number);
        assertThat(item.status()).isEqualTo(Status.RELEASED);
        assertThat(item.total().digits()).isEqualTo("30.000.000");
        assertThat(batches.batch(openings.batches(item).get(1)).seats()).isEqualTo(10);
        assertThat(driver.journal(plan)).contains("journal.plan.itemChangedInForce");
        assertThat(notifications.listOf(new CaseNumber(number)))
                .anySatisfy(mail -> assertThat(mail.subject()).matches("(Berlaku|In force): Pelatihan dari undangan"));
    }

    @Test
    void aboveTheLimitTheSecretaryDecidesToo() {
        fixtures.city();
        fixtures.limit(year, 900_000_000);
        String atTheLimit = add(10, 100);
        String above = add(10, 101);
        for (String number : List.of(atTheLimit, above)) {
            driver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
            driver.decide(SmallCity.KA_BKPSDM, number, "approved");
        }
        assertThat(list.find(atTheLimit).status()).isEqualTo(ItemChangeStatus.APPLIED);
        assertThat(list.find(above).status()).isEqualTo(ItemChangeStatus.AT_SECRETARY);
        driver.decide(SmallCity.SEKDA, above, "approved");
        assertThat(list.find(above).status()).isEqualTo(ItemChangeStatus.APPLIED);
    }

    @Test
    void aReturnedOneIsCorrectedAndTakesItsWayAgain() {
        String number = add(10, 30);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        refused("refusal.workflow.required", () -> driver.decide(SmallCity.KA_BKPSDM, number, "returned"));
        driver.decide(SmallCity.KA_BKPSDM, number, "returned", "Kursi terlalu banyak untuk satu undangan");
        assertThat(driver.task(number).element()).isEqualTo(PlanItemElements.TASK_REVISE_ITEM_CHANGE);
        assertThat(list.find(number).returnedBecause()).startsWith("Kursi terlalu banyak");

        changes.revise(number, fixtures.entry(year, "Pelatihan dari undangan", 5, 15), SmallCity.ANALYST);
        assertThatThrownBy(() -> handUp.handUp(number, revision(number), "Kursi dikurangi", SmallCity.STAFF_1_DINKES))
                .isInstanceOf(NotFound.class);
        handUp.handUp(number, revision(number), "Kursi dikurangi menjadi lima", SmallCity.ANALYST_2);
        assertThat(list.find(number).status()).isEqualTo(ItemChangeStatus.AT_DIVISION);
        refused(
                "refusal.plan.change.AT_DIVISION",
                () -> changes.revise(number, fixtures.entry(year, "Lain lagi", 5, 15), SmallCity.ANALYST));
        approvedByBoth(number);
        assertThat(plans.item(plan, number).total().digits()).isEqualTo("15.000.000");
    }

    @Test
    void aRefusedOneEndsAndChangesNothing() {
        String number = add(10, 30);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "rejected", "Tidak sesuai kebutuhan kota tahun ini");
        driver.assertThatCase(number)
                .hasPassed(PlanItemElements.END_ITEM_CHANGE_REFUSED)
                .isEnded();
        assertThat(plans.items(plan)).hasSize(1);
        assertThat(notifications.listOf(new CaseNumber(number)))
                .anySatisfy(mail -> assertThat(mail.subject()).matches("(Ditolak|Refused): Pelatihan dari undangan"));
        assertThat(add(10, 30)).as("its number is not given again").isEqualTo("ITEM-" + year + "-0003");
    }

    @Test
    void isTakenBackByAnalystsWhereverItWaits() {
        String number = add(10, 30);
        assertThatThrownBy(() -> changes.withdraw(number, "Undangan dibatalkan panitia", SmallCity.KA_BKPSDM))
                .isInstanceOf(NotFound.class);
        changes.withdraw(number, "Undangan dibatalkan panitia", SmallCity.ANALYST_2);
        driver.assertThatCase(number)
                .hasPassed(PlanItemElements.END_ITEM_CHANGE_WITHDRAWN)
                .isEnded();
        refused(
                "refusal.plan.change.WITHDRAWN",
                () -> changes.withdraw(number, "Undangan dibatalkan panitia", SmallCity.ANALYST));
    }

    @Test
    void conflictsAndSilenceLeadToTheOfficeAbove() {
        String conflict = add(10, 10);
        driver.decide(SmallCity.KABID1_BKPSDM, conflict, "conflict", "Penyelenggara adalah usaha adik saya");
        driver.decide(SmallCity.KA_BKPSDM, conflict, "approved");
        assertThat(list.find(conflict).status())
                .as("his own step completes itself")
                .isEqualTo(ItemChangeStatus.APPLIED);

        String silent = add(10, 10);
        driver.fireTimer(silent, PlanItemElements.EVENT_ITEM_APPROVAL_OVERDUE);
        assertThat(driver.passed(silent)).contains(PlanItemElements.END_SUPERIOR_INVOLVED);
        assertThat(rights.mayRead(SmallCity.AS3, silent)).isFalse();
        driver.decide(SmallCity.KA_BKPSDM, silent, "approved");
        assertThat(list.find(silent).status()).isEqualTo(ItemChangeStatus.APPLIED);
    }

    @Test
    void anItemIsDeferredAndHeldAfterAllOnOtherDays() {
        String late = late();
        String number = changes.withdrawItem(year, late, ItemChangeKind.DEFER, WHY, SmallCity.ANALYST);
        assertThat(number).isEqualTo(late);
        refused(
                "refusal.plan.change.open",
                () -> changes.withdrawItem(year, late, ItemChangeKind.CANCEL, WHY, SmallCity.ANALYST_2));
        assertThat(plans.item(plan, late).status()).isEqualTo(Status.LATE);
        approvedByBoth(number);
        assertThat(plans.item(plan, late).status()).isEqualTo(Status.DEFERRED);
        assertThat(money()).isEqualTo("40.000.000");

        String again =
                changes.resume(year, late, fixtures.entry(year, "Manajemen proyek", 15, 20), WHY, SmallCity.ANALYST);
        assertThat(again).isEqualTo(late + "-2");
        approvedByBoth(again);
        runs.workAll();
        assertThat(plans.item(plan, late).status()).isEqualTo(Status.RELEASED);
        assertThat(openings.batches(plans.item(plan, late))).hasSize(1);
        assertThat(money()).isEqualTo("60.000.000");
    }

    @Test
    void anItemIsCancelledUnlessItsBatchIsHeld() {
        refused(
                "refusal.batch.ofItem",
                () -> changes.withdrawItem(year, first, ItemChangeKind.CANCEL, WHY, SmallCity.ANALYST));
        String late = late();
        String number = changes.withdrawItem(year, late, ItemChangeKind.CANCEL, WHY, SmallCity.ANALYST);
        approvedByBoth(number);
        assertThat(plans.item(plan, late).status()).isEqualTo(Status.CANCELLED);
        refused(
                "refusal.plan.change.fits",
                () -> changes.resume(year, late, fixtures.entry(year, "Lagi", 5, 1), WHY, SmallCity.ANALYST));
    }

    @Test
    void nothingExceedsTheCeilingNeitherNowNorOnceItIsCut() {
        refused("refusal.plan.change.over", () -> add(10, 61));
        String number = add(10, 60);
        fixtures.city();
        fixtures.limit(year, 90_000_000);
        refused("refusal.plan.change.over", () -> driver.decide(SmallCity.KABID1_BKPSDM, number, "approved"));
        driver.decide(SmallCity.KABID1_BKPSDM, number, "returned", "Pagu dipotong, kurangi biayanya");
        changes.revise(number, fixtures.entry(year, "Pelatihan dari undangan", 10, 50), SmallCity.ANALYST);
        handUp.handUp(number, revision(number), "Biaya dikurangi sesuai pagu", SmallCity.ANALYST);
        approvedByBoth(number);
        assertThat(money()).isEqualTo("90.000.000");
    }

    @Test
    void anAmendmentThatIsToComeKeepsItsCeilingToo() {
        String coming = amending.amend(year, WHY, LocalDate.of(year, 6, 1), SmallCity.ANALYST);
        items.add(coming, fixtures.entry(year, "Pelatihan tambahan", 10, 45), SmallCity.ANALYST);
        fixtures.set(year);
        assertThat(plans.plan(coming).status()).isEqualTo(PlanStatus.COMING);
        refused("refusal.plan.change.overComing", () -> add(10, 16));
        String number = add(10, 15);
        approvedByBoth(number);
        assertThat(plans.item(coming, number).total().digits()).isEqualTo("15.000.000");
    }

    @Test
    void whatIsAppliedStandsInADraftOfTheYearTooAndIsReleasedOnce() {
        String late = late();
        String draft = amending.amend(year, "Tambahan kebutuhan tengah tahun", null, SmallCity.ANALYST);
        String added = add(10, 20);
        approvedByBoth(added);
        approvedByBoth(changes.withdrawItem(year, late, ItemChangeKind.DEFER, WHY, SmallCity.ANALYST));
        runs.workAll();
        String batch = openings.batches(plans.item(plan, added)).get(1);
        assertThat(openings.batches(plans.item(draft, added))).containsEntry(1, batch);
        assertThat(plans.item(draft, added).status()).isEqualTo(Status.RELEASED);
        assertThat(plans.item(draft, late).status()).isEqualTo(Status.DEFERRED);
        assertThat(driver.journal(draft)).contains("journal.plan.itemChangedInForce");

        fixtures.set(year);
        assertThat(plans.inForce(year)).map(AnnualPlan::number).contains(draft);
        assertThat(openings.batches(plans.item(draft, added))).hasSize(1).containsEntry(1, batch);
    }

    @Test
    void isAskedByAnalystsForAPlanInForceWithALetterAndAReason() {
        PlanItemEntry entry = fixtures.entry(year, "Pelatihan dari undangan", 10, 5);
        assertThatThrownBy(() -> changes.add(year, entry, WHY, LETTER, SmallCity.KA_BKPSDM))
                .isInstanceOf(NotFound.class);
        refused("refusal.plan.change.letter", () -> changes.add(year, entry, WHY, " ", SmallCity.ANALYST));
        refused("refusal.reason.short", () -> changes.add(year, entry, "singkat", LETTER, SmallCity.ANALYST));
        int other = fixtures.draft();
        refused(
                "refusal.plan.change.noPlan",
                () -> changes.add(other, fixtures.entry(other, "Terlalu dini", 5, 1), WHY, LETTER, SmallCity.ANALYST));
        assertThatThrownBy(() -> changes.withdrawItem(year, first, ItemChangeKind.ADD, WHY, SmallCity.ANALYST))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAmendmentThatIsOpenedMeanwhileDoesNotLoseIt() {
        String number = add(10, 20);
        driver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        CompletableFuture<Void> decision =
                whileUncommitted(() -> amending.amend(year, WHY, null, SmallCity.ANALYST), () -> {
                    driver.decide(SmallCity.KA_BKPSDM, number, "approved");
                    return null;
                });
        assertThatThrownBy(decision::join)
                .cause()
                .satisfies(refusal ->
                        assertThat(((Refusal) refusal).messageKey()).isEqualTo("refusal.plan.change.planMoved"));
        assertThat(plans.items(plan)).hasSize(1);

        driver.decide(SmallCity.KA_BKPSDM, number, "approved");
        String draft = plans.onItsWay(year).orElseThrow().number();
        assertThat(plans.items(plan)).extracting(PlanItem::number).contains(number);
        assertThat(plans.items(draft)).extracting(PlanItem::number).contains(number);
    }

    @Test
    void aDraftAndAChangeGetNumbersOfTheirOwn() {
        String draft = amending.amend(year, WHY, null, SmallCity.ANALYST);
        PlanItemEntry entry = fixtures.entry(year, "Pelatihan tambahan", 10, 20);
        CompletableFuture<String> asked =
                whileUncommitted(() -> items.add(draft, entry, SmallCity.ANALYST_2), () -> add(10, 10));
        assertThat(plans.items(draft)).extracting(PlanItem::number).hasSize(2).doesNotContain(asked.join());
    }

    /** Begins {@code second} after {@code first} and before its commit, which comes once the second waits for it or is done. */
    private <T> CompletableFuture<T> whileUncommitted(Supplier<?> first, Supplier<T> second) {
        return Objects.requireNonNull(transaction.execute(status -> {
            first.get();
            int holder =
                    jdbc.sql("SELECT pg_backend_pid()").query(Integer.class).single();
            CompletableFuture<T> begun = CompletableFuture.supplyAsync(second);
            Awaitility.await("the second waits or is done").until(() -> begun.isDone() || blockedBy(holder));
            return begun;
        }));
    }

    private boolean blockedBy(int holder) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE ? = ANY (pg_blocking_pids(pid)))")
                .param(holder)
                .query(Boolean.class)
                .single();
    }

    private String add(int seats, int millions) {
        return fixtures.change(year, "Pelatihan dari undangan", seats, millions);
    }

    /** A second item, of twenty million rupiah, whose days were too near to be called, so that no batch was made of it. */
    private String late() {
        return fixtures.late(year, "Manajemen proyek lanjutan", 20);
    }

    private void approvedByBoth(String number) {
        driver.decide(SmallCity.KABID1_BKPSDM, number, "approved");
        driver.decide(SmallCity.KA_BKPSDM, number, "approved");
    }

    private int revision(String number) {
        return list.find(number).revision();
    }

    private String money() {
        return plans.sums(plans.plan(plan)).lines().stream()
                .filter(line -> line.funding() == Funding.BKPSDM)
                .findFirst()
                .orElseThrow()
                .total()
                .digits();
    }

    private static void refused(String messageKey, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(messageKey));
    }
}
