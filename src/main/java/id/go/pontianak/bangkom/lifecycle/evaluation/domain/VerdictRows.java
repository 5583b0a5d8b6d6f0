package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.Opinion;
import id.go.pontianak.bangkom.lifecycle.evaluation.ProposedVerdict;
import id.go.pontianak.bangkom.lifecycle.evaluation.VerdictFacts;
import id.go.pontianak.bangkom.lifecycle.evaluation.VerdictFacts.Judged;
import id.go.pontianak.bangkom.lifecycle.evaluation.VerdictFacts.Learned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code evaluation_verdict} and {@code evaluation_opinion}. */
@Component
public class VerdictRows {

    private final JdbcClient jdbc;

    VerdictRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(String evaluation, VerdictFacts facts) {
        Learned learned = facts.learned();
        Judged judged = facts.judged();
        jdbc.sql("""
                        INSERT INTO evaluation_verdict (evaluation, pairs, pre_mean, difference, probability, significant, gain, retained, answers,
                            reaction, pass_rate, behaviour, same_before, measured_at)
                        VALUES (:evaluation, :pairs, :pre, :difference, :probability, :significant, :gain, :retained, :answers,
                            :reaction, :passRate, :behaviour, :before, :at)
                        """)
                .param("evaluation", evaluation)
                .param("pairs", learned.pairs())
                .param("pre", learned.preMean())
                .param("difference", learned.difference())
                .param("probability", learned.probability())
                .param("significant", learned.significant())
                .param("gain", learned.gain())
                .param("retained", learned.retained())
                .param("answers", judged.answers())
                .param("reaction", judged.reaction())
                .param("passRate", judged.passRate())
                .param("behaviour", judged.behaviour())
                .param("before", facts.sameBefore())
                .param("at", facts.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void propose(String evaluation, ProposedVerdict proposed) {
        jdbc.sql(
                        "UPDATE evaluation_verdict SET rule = ?, outcome = ?, table_version = ?, thresholds = ? WHERE evaluation = ?")
                .params(
                        proposed.rule(),
                        proposed.verdict().name(),
                        proposed.tableVersion(),
                        proposed.thresholds(),
                        evaluation)
                .update();
    }

    public Optional<VerdictFacts> facts(String evaluation) {
        return jdbc.sql("SELECT * FROM evaluation_verdict WHERE evaluation = ?")
                .param(evaluation)
                .query((row, no) -> readFacts(row))
                .optional();
    }

    public Optional<ProposedVerdict> proposed(String evaluation) {
        return jdbc.sql("SELECT * FROM evaluation_verdict WHERE evaluation = ? AND rule IS NOT NULL")
                .param(evaluation)
                .query((row, no) -> new ProposedVerdict(
                        row.getString("rule"),
                        ProgrammeVerdict.valueOf(row.getString("outcome")),
                        row.getString("table_version"),
                        row.getString("thresholds")))
                .optional();
    }

    /** The batches that an evaluation is about: its own, or in a review all of its programme in that year whose facts are known. */
    public List<String> batches(Evaluation evaluation) {
        return !evaluation.review()
                ? List.of(evaluation.batch())
                : jdbc.sql("""
                        SELECT c.batch FROM evaluation_case c JOIN batch b ON b.number = c.batch
                            JOIN evaluation_case r ON r.number = ?
                        WHERE c.kind = 'INTERIM' AND c.learning AND c.status NOT IN ('COLLECTING', 'CANCELLED')
                            AND c.programme = r.programme AND extract(year FROM b.ends) = r.year
                        ORDER BY b.ends, b.number
                        """).param(evaluation.number()).query(String.class).list();
    }

    /** Whether the review of the year before showed no significant rise; where that year had none, it did not. */
    public boolean noRiseTheYearBefore(Evaluation review) {
        return jdbc.sql("""
                        SELECT v.significant FROM evaluation_verdict v JOIN evaluation_case c ON c.number = v.evaluation
                            JOIN evaluation_case r ON r.number = ?
                        WHERE c.programme = r.programme AND c.year = r.year - 1
                        """)
                .param(review.number())
                .query((row, no) -> Boolean.FALSE.equals(row.getObject("significant", Boolean.class)))
                .optional()
                .orElse(false);
    }

    /** Whether the batch of the programme that was measured last before this one showed no significant rise. */
    public boolean noRiseBefore(String programme, String batch) {
        return jdbc.sql("""
                        SELECT v.significant FROM evaluation_verdict v JOIN evaluation_case c ON c.number = v.evaluation
                        WHERE c.programme = ? AND c.batch <> ? AND c.kind <> 'REVIEW' ORDER BY v.measured_at DESC, c.number DESC LIMIT 1
                        """)
                .params(programme, batch)
                .query((row, no) -> Boolean.FALSE.equals(row.getObject("significant", Boolean.class)))
                .optional()
                .orElse(false);
    }

    public void add(String evaluation, Opinion opinion) {
        ProgrammeVerdict verdict = opinion.verdict();
        jdbc.sql("""
                        INSERT INTO evaluation_opinion (evaluation, position, step, verdict, words, person, given_at)
                        SELECT :evaluation, count(*) + 1, :step, :verdict, :words, :person, :at FROM evaluation_opinion WHERE evaluation = :evaluation
                        """)
                .param("evaluation", evaluation)
                .param("step", opinion.step().name())
                .param("verdict", verdict == null ? null : verdict.name())
                .param("words", opinion.words())
                .param("person", opinion.person().value())
                .param("at", opinion.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** In the order in which they were given. */
    public List<Opinion> opinions(String evaluation) {
        return jdbc.sql("SELECT * FROM evaluation_opinion WHERE evaluation = ? ORDER BY position")
                .param(evaluation)
                .query((row, no) -> new Opinion(
                        Opinion.Step.valueOf(row.getString("step")),
                        verdict(row.getString("verdict")),
                        row.getString("words"),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getObject("given_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static @Nullable ProgrammeVerdict verdict(@Nullable String name) {
        return name == null ? null : ProgrammeVerdict.valueOf(name);
    }

    private static VerdictFacts readFacts(ResultSet row) throws SQLException {
        return new VerdictFacts(
                new Learned(
                        row.getInt("pairs"),
                        row.getObject("pre_mean", Double.class),
                        row.getObject("difference", Double.class),
                        row.getObject("probability", Double.class),
                        row.getObject("significant", Boolean.class),
                        row.getObject("gain", Double.class),
                        row.getObject("retained", Double.class)),
                new Judged(
                        row.getInt("answers"),
                        row.getObject("reaction", Double.class),
                        row.getObject("pass_rate", Double.class),
                        row.getObject("behaviour", Double.class)),
                row.getBoolean("same_before"),
                row.getObject("measured_at", OffsetDateTime.class).toInstant());
    }
}
