package id.go.pontianak.bangkom.lifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.lifecycle.batch.process.BatchElements;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeJudged;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeRenewed;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.competency.Rating;
import id.go.pontianak.bangkom.lifecycle.competency.Ratings;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationFixtures;
import id.go.pontianak.bangkom.lifecycle.needs.Need;
import id.go.pontianak.bangkom.lifecycle.needs.Needs;
import id.go.pontianak.bangkom.lifecycle.needs.NeedsFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.lifecycle.plan.NeedCoverage.Standing;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFromNeeds.Taken;
import id.go.pontianak.bangkom.lifecycle.plan.TraceSource.Stage;
import id.go.pontianak.bangkom.lifecycle.plan.draft.OutcomePlacing;
import id.go.pontianak.bangkom.lifecycle.plan.need.NeedProposal;
import id.go.pontianak.bangkom.lifecycle.plan.need.NeedProposals;
import id.go.pontianak.bangkom.lifecycle.plan.need.NeedTraces;
import id.go.pontianak.bangkom.lifecycle.plan.need.PlanDuplicates;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people lack becomes items of a plan, and every item and every need knows of the other. */
@IntegrationTest
class LoopIT {

    private static final Map<String, PersonId> HEADS = Map.of("DINSOS", SmallCity.KA_DINSOS, "SETDA", SmallCity.SEKDA);

    @Autowired
    private NeedsFixtures needsFixtures;

    @Autowired
    private Needs needs;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanItems items;

    @Autowired
    private NeedProposals proposals;

    @Autowired
    private PlanFromNeeds fromNeeds;

    @Autowired
    private NeedCoverage coverage;

    @Autowired
    private EvaluationFixtures evaluationFixtures;

    @Autowired
    private PlanDuplicates duplicates;

    @Autowired
    private PlanOutcomes outcomes;

    @Autowired
    private OutcomePlacing placing;

    @Autowired
    private PlanDrafting drafting;

    @Autowired
    private PlanHandUp handUp;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private NeedTraces traces;

    @Autowired
    private PlanFixtures planFixtures;

    @Autowired
    private PlanOpenings openings;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Ratings ratings;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nothingWasJudged() {
        jdbc.sql("DELETE FROM catalogue_outcome").update();
    }

    @Test
    void lockedNeedsOpenThePlanAndBecomeItemsOnce() {
        int year = needsFixtures.locked(HEADS, 0);
        AnnualPlan plan = plans.onItsWay(year).orElseThrow();
        assertThat(plan.ground()).isEqualTo("AKPK-" + year);
        assertThat(plan.openedBy()).isEqualTo(SmallCity.KA_BKPSDM);
        assertThat(driver.tasks(plan.number())).hasSize(1);
        assertThat(coverage.of(plan))
                .isNotEmpty()
                .allMatch(line -> line.standing() == Standing.NO_ITEM || line.standing() == Standing.NO_PROGRAMME);

        List<NeedProposal> offered = proposals.of(plan);
        assertThat(offered).allMatch(NeedProposal::offered).noneMatch(one -> one.present() != null);
        assertThat(offered)
                .extracting(NeedProposal::programme)
                .doesNotHaveDuplicates()
                .contains("ETK-01");
        offered.forEach(one -> assertThat(one.people()).isEqualTo(plainPeople(one.lines())));

        refused(() -> fromNeeds.take(plan.number(), Set.of(), SmallCity.ANALYST), "refusal.plan.needsNothing");
        Set<UUID> all = lines(needs.lines(year));
        assertThatThrownBy(() -> fromNeeds.take(plan.number(), all, SmallCity.KA_DINSOS))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fromNeeds.take(plan.number(), Set.of(UUID.randomUUID()), SmallCity.ANALYST))
                .isInstanceOf(NotFound.class);
        assertThat(fromNeeds.take(plan.number(), all, SmallCity.ANALYST)).isEqualTo(new Taken(offered.size(), 0));

        assertThat(plans.items(plan.number())).hasSize(offered.size());
        NeedProposal ethics = of("ETK-01", offered);
        PlanItem item = item(plan, "ETK-01");
        assertThat(item.seats()).isEqualTo(ethics.headcount());
        assertThat(item.quota()).isEqualTo(ethics.people());
        assertThat(item.content().priority()).isEqualTo(ethics.first().weight().priority());
        assertThat(item.content().competency()).contains("M.1");
        assertThat(item.content().target()).contains("Dinas Sosial");
        assertThat(item.total().amount()).isPositive();
        assertThat(item.begins().orElseThrow().getYear()).isEqualTo(year);
        assertThat(coverage.of(plan)).allMatch(NeedCoverage.Line::served);
        assertThat(coverage.of(plan, item.number()))
                .extracting(line -> line.need().id())
                .containsExactlyInAnyOrderElementsOf(lines(ethics.lines()));

        assertThat(proposals.of(plan)).noneMatch(NeedProposal::offered).allMatch(one -> one.present() != null);
        assertThat(fromNeeds.take(plan.number(), all, SmallCity.ANALYST)).isEqualTo(new Taken(0, 0));
        assertThat(plans.items(plan.number())).hasSize(offered.size());
    }

    @Test
    void warnsOfProgrammesAndPeopleThatAreInAPlanTwice() {
        int year = needsFixtures.locked(HEADS, 0);
        AnnualPlan plan = plans.onItsWay(year).orElseThrow();
        fromNeeds.take(plan.number(), lines(needs.lines(year)), SmallCity.ANALYST);
        assertThat(duplicates.programmes(plan)).isEmpty();
        PlanItem ethics = item(plan, "ETK-01");
        PlanItem other = plans.items(plan.number()).stream()
                .filter(item ->
                        item.content().programme() != null && !item.number().equals(ethics.number()))
                .findFirst()
                .orElseThrow();
        long both = needed(ethics, plan).stream()
                .filter(needed(other, plan)::contains)
                .count();
        assertThat(both).isPositive();
        assertThat(duplicates.shared(plan))
                .filteredOn(one -> Set.of(one.first().number(), one.second().number())
                        .equals(Set.of(ethics.number(), other.number())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.people()).isEqualTo((int) both);
                    assertThat(one.clash()).isTrue();
                });
        assertThat(duplicates.spread(plan)).isNotEmpty().allMatch(spread -> spread.items() > 1);

        String twin = planFixtures.item(year, "Program yang sama sekali lagi", 10, 5);
        jdbc.sql("UPDATE plan_item SET programme = ? WHERE number = ?")
                .params(other.content().programme(), twin)
                .update();
        assertThat(duplicates.programmes(plan))
                .singleElement()
                .satisfies(one -> assertThat(one.items())
                        .extracting(PlanItem::number)
                        .containsExactlyInAnyOrder(twin, other.number()));
        become(plan, other.number(), "DEFERRED");
        assertThat(duplicates.programmes(plan)).isEmpty();
        assertThat(duplicates.shared(plan))
                .noneMatch(one -> one.first().number().equals(other.number()));
    }

    private Set<PersonId> needed(PlanItem item, AnnualPlan plan) {
        return coverage.of(plan, item.number()).stream()
                .flatMap(line -> needs.people(line.need().id()).stream())
                .collect(Collectors.toSet());
    }

    @Test
    void whatIsNotServedSaysWhyAndIsServedByTheItemThatIsThere() {
        int year = needsFixtures.locked(HEADS, 0);
        AnnualPlan plan = plans.onItsWay(year).orElseThrow();
        Set<UUID> ethics = lines(of("ETK-01", proposals.of(plan)).lines());
        UUID first = ethics.iterator().next();
        fromNeeds.take(plan.number(), Set.of(first), SmallCity.ANALYST);
        assertThat(standing(plan, first)).isEqualTo(Standing.SERVED);
        String number = item(plan, "ETK-01").number();

        assertThat(fromNeeds.take(plan.number(), ethics, SmallCity.ANALYST)).isEqualTo(new Taken(0, ethics.size() - 1));
        assertThat(item(plan, "ETK-01").number()).isEqualTo(number);
        // Nobody enlarges an item by itself: an analyst does who reads that it is too small.
        assertThat(standing(plan, first)).isEqualTo(Standing.SEATS);

        become(plan, number, "DEFERRED");
        assertThat(standing(plan, first)).isEqualTo(Standing.DEFERRED);
        become(plan, number, "CANCELLED");
        assertThat(standing(plan, first)).isEqualTo(Standing.CANCELLED);
        become(plan, number, "PROPOSED");
        items.remove(plan.number(), number, SmallCity.ANALYST);
        assertThat(standing(plan, first)).isEqualTo(Standing.NO_ITEM);
    }

    @Test
    void aNeedIsTracedToTheNewRating() {
        int year = needsFixtures.locked(HEADS, 0);
        AnnualPlan plan = plans.onItsWay(year).orElseThrow();
        NeedProposal ethics = of("ETK-01", proposals.of(plan));
        fromNeeds.take(plan.number(), lines(ethics.lines()), SmallCity.ANALYST);
        // In a year in which nobody retires.
        planFixtures.hasten(plan.number(), item(plan, "ETK-01").number(), LocalDate.of(2027, 5, 3));
        planFixtures.set(plan.number());
        PlanItem item = item(plan, "ETK-01");
        assertThat(item.status()).isEqualTo(PlanItem.Status.RELEASED);
        String batch = openings.batches(item).get(1);
        assertThat(openings.tracePath(batch))
                .contains("/plans/" + year + "/items/" + item.number() + "/trace?show=set");

        PersonId his = SmallCity.STAFF_1_DINSOS;
        Need need = ethics.lines().stream()
                .filter(line -> needs.people(line.id()).contains(his))
                .findFirst()
                .orElseThrow();
        NeedTraces.Row before = row(need, batch, his);
        assertThat(before.marks()).isEmpty();
        assertThat(before.ratedSince()).isFalse();

        driver.fireTimer(batch, BatchElements.EVENT_OPENING_DATE_REACHED);
        String nomination = nominations.submit(new Submission(batch, his, "Melayani warga", "Sesuai tugas"), his);
        planFixtures.passed(batch, his);
        ratings.add(Rating.of(
                Rating.Kind.SUPERIOR,
                his,
                Objects.requireNonNull(need.code()),
                1,
                LocalDate.of(2027, 6, 1),
                "setelah pelatihan",
                SmallCity.KA_DINSOS));

        NeedTraces.Row after = row(need, batch, his);
        assertThat(after.of(Stage.NOMINATION)).singleElement().satisfies(mark -> {
            assertThat(mark.path()).isEqualTo("/nominations/" + nomination);
            assertThat(mark.reached()).isFalse();
        });
        assertThat(after.of(Stage.RESULT)).singleElement().satisfies(mark -> {
            assertThat(mark.label()).isEqualTo("result.outcome.PASSED");
            assertThat(mark.reached()).isTrue();
        });
        assertThat(after.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.since()).map(Rating::level).contains(1));
    }

    @Test
    void verdictsStandInNextYearsDraftWheneverItIsMade() {
        int year = planFixtures.free();
        planFixtures.city();
        judged("MP-01", ProgrammeVerdict.CONTINUE_WITH_IMPROVEMENT, year - 1);
        judged("TIK-01", ProgrammeVerdict.ADJUST_METHOD, year - 1);
        judged("ARS-01", ProgrammeVerdict.REPLACE_OR_STOP, year - 1);
        judged("KEU-01", ProgrammeVerdict.REVIEW_NEED, year - 1);
        lastYear(year - 1, "MP-01", "TIK-01", "ARS-01");
        AnnualPlan plan = opened(year);

        PlanItem improved = item(plan, "MP-01");
        assertThat(improved.runs()).hasSize(2).allMatch(run -> run.starts().getYear() == year && run.seats() == 20);
        assertThat(improved.status()).isEqualTo(PlanItem.Status.PROPOSED);
        assertThat(improved.content().indicator().name()).isEqualTo("Deviasi kegiatan fisik");
        assertThat(item(plan, "TIK-01").runs()).hasSize(1);
        PlanItem stopped = item(plan, "ARS-01");
        assertThat(stopped.status()).isEqualTo(PlanItem.Status.DEFERRED);
        assertThat(plans.items(plan.number())).hasSize(3);
        assertThat(outcomes.of(plan))
                .extracting(one -> one.outcome().verdict(), one -> one.item() == null)
                .contains(tuple(ProgrammeVerdict.ADJUST_METHOD, false), tuple(ProgrammeVerdict.REVIEW_NEED, true));

        // A second verdict of the programme, and one that comes while the draft is there.
        judged("MP-01", ProgrammeVerdict.REPLACE_OR_STOP, year - 1);
        judged("ETK-01", ProgrammeVerdict.CONTINUE, year - 1);
        assertThat(plans.items(plan.number())).hasSize(4);
        assertThat(item(plan, "MP-01").status()).isEqualTo(PlanItem.Status.PROPOSED);
        assertThat(outcomes.of(plan).stream().filter(one -> improved.number().equals(one.item())))
                .hasSize(2);
        assertThat(item(plan, "ETK-01").runs())
                .singleElement()
                .satisfies(run -> assertThat(run.seats()).isEqualTo(40));

        refused(
                () -> placing.proposeAgain(plan.number(), stopped.number(), "", SmallCity.ANALYST),
                "refusal.reason.missing");
        placing.proposeAgain(plan.number(), stopped.number(), "Arsip wajib dipindahkan tahun ini", SmallCity.ANALYST);
        assertThat(item(plan, "ARS-01").status()).isEqualTo(PlanItem.Status.PROPOSED);
        refused(
                () -> placing.proposeAgain(
                        plan.number(), stopped.number(), "Arsip wajib dipindahkan tahun ini", SmallCity.ANALYST),
                "refusal.plan.notDeferred");
        assertThatThrownBy(() -> placing.place(plan.number(), SmallCity.KABID1_BKPSDM))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatComesWhileTheDraftIsBeforeAnOfficeWaitsAndWhatNoPlanFollowedGoesIntoTheNext() {
        int year = planFixtures.free();
        planFixtures.city();
        AnnualPlan plan = opened(year);
        planFixtures.item(year, "Manajemen proyek", 20, 10);
        handUp.handUp(plan.number(), plan.revision(), "", SmallCity.ANALYST);
        judged("ETK-01", ProgrammeVerdict.ADJUST_METHOD, year - 1);
        judged("ARS-01", ProgrammeVerdict.CONTINUE, year - 1);
        assertThat(plans.items(plan.number())).hasSize(1);
        driver.decide(SmallCity.KABID1_BKPSDM, plan.number(), "returned", "Masukkan putusan evaluasi");
        assertThat(placing.place(plan.number(), SmallCity.ANALYST)).isEqualTo(2);
        assertThat(placing.place(plan.number(), SmallCity.ANALYST)).isZero();

        judged("KEU-01", ProgrammeVerdict.CONTINUE, year);
        transaction.executeWithoutResult(begun -> events.publishEvent(new ProgrammeRenewed("ETK-01", 2)));
        assertThat(outcomes.of(plan).stream()
                        .filter(one -> one.outcome().programme().equals("ETK-01")))
                .extracting(one -> one.outcome().renewed())
                .containsExactly(2);
        AnnualPlan after = opened(year + 2);
        assertThat(plans.items(after.number()))
                .extracting(item -> item.content().programme())
                .containsExactly("KEU-01");
    }

    private AnnualPlan opened(int year) {
        return plans.plan(drafting.open(year, "Kebutuhan kota tahun itu", SmallCity.ANALYST));
    }

    /** A plan in force of that year in which each of these programmes has two batches of twenty seats. */
    private void lastYear(int year, String... programmes) {
        String plan = opened(year).number();
        for (String programme : programmes) {
            String item = planFixtures.item(year, programme, 20, 10);
            jdbc.sql("UPDATE plan_item SET programme = ? WHERE plan = ? AND number = ?")
                    .params(programme, plan, item)
                    .update();
            jdbc.sql(
                            "INSERT INTO plan_item_batch SELECT plan, item, 2, starts, ends, seats FROM plan_item_batch WHERE plan = ? AND item = ?")
                    .params(plan, item)
                    .update();
        }
        jdbc.sql(
                        "UPDATE plan SET status = 'SET', set_at = now(), decree_number = '1', decree_date = DATE '2026-11-02' WHERE number = ?")
                .param(plan)
                .update();
    }

    private void judged(String programme, ProgrammeVerdict verdict, int year) {
        // A redesign follows where the method is to be adjusted, and is one of an evaluation that there is.
        String batch = verdict == ProgrammeVerdict.ADJUST_METHOD
                ? evaluationFixtures.measured()
                : "BATCH-" + UUID.randomUUID();
        transaction.executeWithoutResult(begun -> events.publishEvent(
                new ProgrammeJudged(programme, batch, "EVAL-" + batch, verdict, LocalDate.of(year, 11, 2))));
    }

    private NeedTraces.Row row(Need need, String batch, PersonId person) {
        return traces.of(List.of(need), List.of(batch), SmallCity.ANALYST).stream()
                .filter(row -> row.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private void become(AnnualPlan plan, String item, String status) {
        jdbc.sql("UPDATE plan_item SET status = ? WHERE plan = ? AND number = ?")
                .params(status, plan.number(), item)
                .update();
    }

    private Standing standing(AnnualPlan plan, UUID line) {
        return coverage.of(plan).stream()
                .filter(one -> one.need().id().equals(line))
                .findFirst()
                .orElseThrow()
                .standing();
    }

    private static NeedProposal of(String programme, List<NeedProposal> offered) {
        return offered.stream()
                .filter(one -> programme.equals(one.programme()))
                .findFirst()
                .orElseThrow();
    }

    private PlanItem item(AnnualPlan plan, String programme) {
        return plans.items(plan.number()).stream()
                .filter(item -> programme.equals(item.content().programme()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<UUID> lines(List<Need> needs) {
        return needs.stream().map(Need::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<String, Integer> plainPeople(List<Need> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        Need::unit,
                        Collectors.collectingAndThen(
                                Collectors.flatMapping(line -> needs.people(line.id()).stream(), Collectors.toSet()),
                                Set::size)));
    }

    private static void refused(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }
}
