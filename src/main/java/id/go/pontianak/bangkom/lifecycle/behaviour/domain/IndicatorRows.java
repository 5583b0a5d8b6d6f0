package id.go.pontianak.bangkom.lifecycle.behaviour.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicator;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicator.Choice;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicator.Measured;
import id.go.pontianak.bangkom.lifecycle.behaviour.ResultIndicator.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code behaviour_result} and {@code behaviour_indicator}, and what a plan says of a batch. */
@Component
public class IndicatorRows {

    private final JdbcClient jdbc;

    IndicatorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<ResultIndicator> find(String batch) {
        return jdbc.sql("SELECT * FROM behaviour_result WHERE batch = ?")
                .param(batch)
                .query(IndicatorRows::read)
                .optional();
    }

    /** As the latest plan that made the batch chose it; empty where no plan did, or named none. */
    public Optional<ResultIndicator> planned(String batch) {
        return jdbc.sql("""
                        SELECT i.indicator, i.baseline, i.goal FROM plan_item_batch b JOIN plan_item i ON i.plan = b.plan AND i.number = b.item
                        WHERE b.batch = ? AND i.indicator <> '' ORDER BY i.plan DESC LIMIT 1
                        """)
                .param(batch)
                .query((row, no) -> new ResultIndicator(
                        batch,
                        row.getString("indicator"),
                        row.getString("baseline"),
                        row.getString("goal"),
                        true,
                        null))
                .optional();
    }

    public List<Choice> choices(String programme) {
        return jdbc.sql("SELECT * FROM behaviour_indicator WHERE programme = ? ORDER BY position")
                .param(programme)
                .query((row, no) -> new Choice(
                        row.getInt("position"),
                        row.getString("words"),
                        row.getString("source"),
                        row.getBoolean("rises")))
                .list();
    }

    /** False where the batch has one already. */
    public boolean choose(ResultIndicator indicator, @Nullable PersonId by) {
        return jdbc.sql(
                                "INSERT INTO behaviour_result (batch, indicator, baseline, goal, chosen_by) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(
                                indicator.batch(),
                                indicator.words(),
                                indicator.baseline(),
                                indicator.goal(),
                                by == null ? null : by.value())
                        .update()
                == 1;
    }

    public void measure(String batch, Measured measured, PersonId by) {
        jdbc.sql(
                        "UPDATE behaviour_result SET value = ?, outcome = ?, evidence = ?, measured_by = ?, measured_on = ? WHERE batch = ?")
                .params(
                        measured.value(),
                        measured.outcome().name(),
                        measured.evidence(),
                        by.value(),
                        measured.day(),
                        batch)
                .update();
    }

    private static ResultIndicator read(ResultSet row, int no) throws SQLException {
        String outcome = row.getString("outcome");
        return new ResultIndicator(
                row.getString("batch"),
                row.getString("indicator"),
                row.getString("baseline"),
                row.getString("goal"),
                row.getObject("chosen_by", UUID.class) == null,
                outcome == null
                        ? null
                        : new Measured(
                                row.getString("value"),
                                Outcome.valueOf(outcome),
                                row.getString("evidence"),
                                row.getObject("measured_on", LocalDate.class)));
    }
}
