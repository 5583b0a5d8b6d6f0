package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sequence of the batches of a programme in a year. */
@Component
public class BatchNumbers {

    private final TrainingBatches batches;
    private final JdbcClient jdbc;

    BatchNumbers(TrainingBatches batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** One after the other per programme: two planners at once get two numbers. */
    public BatchNumber next(BatchPlan plan) {
        jdbc.sql("SELECT code FROM catalogue_programme WHERE code = :code FOR UPDATE")
                .param("code", plan.programme())
                .query(String.class)
                .single();
        int year = plan.schedule().starts().getYear();
        return new BatchNumber(plan.programme(), year, batches.lastWave(plan.programme(), year) + 1);
    }
}
