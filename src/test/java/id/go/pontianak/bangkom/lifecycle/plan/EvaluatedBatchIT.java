package id.go.pontianak.bangkom.lifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeOutcome;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeOutcomes;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationFixtures;
import id.go.pontianak.bangkom.lifecycle.evaluation.domain.DemoScores;
import id.go.pontianak.bangkom.lifecycle.evaluation.process.EvaluationElements;
import id.go.pontianak.bangkom.lifecycle.plan.TraceSource.Stage;
import id.go.pontianak.bangkom.lifecycle.plan.need.NeedTraces;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A batch is held, its results are set, it is evaluated by the table, and the next plan that is made follows the verdict. */
@IntegrationTest
class EvaluatedBatchIT {

    /** The first year after that of the verdict whose plan no other test makes. */
    private static final int NEXT = 2028;

    @Autowired
    private EvaluationFixtures evaluations;

    @Autowired
    private ProgrammeOutcomes kept;

    @Autowired
    private PlanDrafting drafting;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanOutcomes outcomes;

    @Autowired
    private NeedTraces traces;

    @Autowired
    private ProcessDriver driver;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theNextPlanFollowsTheVerdictAndTheBatchIsTraced() {
        evaluations.city();
        jdbc.sql("DELETE FROM catalogue_outcome").update();
        String batch = evaluations.over("MP-01", 25, 25);
        String evaluation = evaluations.evaluation(batch).number();
        evaluations.pleased(batch, 25);
        evaluations.scored(batch, DemoScores.MP_01);
        evaluations.settled(batch);
        if (driver.waitsAt(evaluation).contains(EvaluationElements.GATEWAY_REACTION_AWAITED)) {
            driver.fireTimer(evaluation, EvaluationElements.EVENT_REACTION_WINDOW_ENDED);
        }

        ProgrammeOutcome outcome = Objects.requireNonNull(kept.latest(NEXT).get("MP-01"));
        assertThat(outcome.evaluation()).isEqualTo(evaluation);
        assertThat(outcome.batch()).isEqualTo(batch);
        assertThat(outcome.verdict()).isEqualTo(evaluations.evaluation(batch).decided());
        assertThat(outcome.verdict().goesOn()).isTrue();
        assertThat(traces.of(List.of(), List.of(batch), SmallCity.ANALYST))
                .hasSize(25)
                .filteredOn(row -> row.reached(Stage.RESULT))
                .isNotEmpty();

        AnnualPlan next = plans.plan(drafting.open(NEXT, "Kebutuhan kota tahun itu", SmallCity.ANALYST));
        assertThat(outcomes.of(next)).singleElement().satisfies(one -> {
            assertThat(one.outcome().verdict()).isNotEqualTo(ProgrammeVerdict.REVIEW);
            PlanItem item = plans.item(next.number(), Objects.requireNonNull(one.item()));
            assertThat(item.content().programme()).isEqualTo("MP-01");
            assertThat(item.status()).isEqualTo(PlanItem.Status.PROPOSED);
        });
    }
}
