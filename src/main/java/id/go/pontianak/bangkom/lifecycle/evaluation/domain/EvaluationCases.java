package id.go.pontianak.bangkom.lifecycle.evaluation.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation.Hands;
import id.go.pontianak.bangkom.lifecycle.evaluation.Opinion.Step;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code evaluation_case} and {@code evaluation_recusal}. */
@Component
public class EvaluationCases {

    private final JdbcClient jdbc;

    EvaluationCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False where the batch has its evaluation already. */
    public boolean insert(String batch, String programme, boolean learning, Instant until) {
        return jdbc.sql("""
                        INSERT INTO evaluation_case (batch, number, programme, status, version, learning, reaction_until)
                        VALUES (?, ?, ?, 'COLLECTING', 1, ?, ?)
                        ON CONFLICT DO NOTHING
                        """)
                        .params(batch, Evaluation.numberOf(batch), programme, learning, until.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The final one, in which nobody is asked for his reaction any more; false where the batch has it already. */
    public boolean insertFinal(Evaluation interim) {
        return jdbc.sql("""
                        INSERT INTO evaluation_case (batch, number, programme, status, version, learning, reaction_until, reaction_closed, kind)
                        VALUES (?, ?, ?, 'COLLECTING', 1, ?, ?, true, 'FINAL')
                        ON CONFLICT DO NOTHING
                        """)
                        .params(
                                interim.batch(),
                                Evaluation.finalOf(interim.batch()),
                                interim.programme(),
                                interim.learning(),
                                interim.reaction().until().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The interim one. */
    public Optional<Evaluation> ofBatch(String batch) {
        return ofBatch(batch, "INTERIM");
    }

    public Optional<Evaluation> finalOf(String batch) {
        return ofBatch(batch, "FINAL");
    }

    private Optional<Evaluation> ofBatch(String batch, String kind) {
        return jdbc.sql("SELECT * FROM evaluation_case WHERE batch = ? AND kind = ?")
                .params(batch, kind)
                .query(EvaluationRow::read)
                .optional();
    }

    /** The evaluation of the batch of this session while its questionnaire is open. */
    public Optional<Evaluation> collectingOf(UUID session) {
        return jdbc.sql("""
                        SELECT c.* FROM evaluation_case c JOIN session_session s ON s.batch = c.batch
                        WHERE s.id = ? AND s.kind <> 'SELF' AND c.status = 'COLLECTING' AND NOT c.reaction_closed
                        """).param(session).query(EvaluationRow::read).optional();
    }

    public Evaluation load(String number) {
        return find(number).orElseThrow(NotFound::new);
    }

    public Optional<Evaluation> find(String number) {
        return jdbc.sql("SELECT * FROM evaluation_case WHERE number = ?")
                .param(number)
                .query(EvaluationRow::read)
                .optional();
    }

    /** Pessimistic lock: the questionnaire stays as open as it is read here until the transaction ends; those who answer do not wait for each other. */
    public Evaluation holdOpen(String number) {
        return locked(number, "FOR KEY SHARE");
    }

    /** Nobody answers and nobody is asked until the transaction ends; taken before the tally of its requests. */
    public Evaluation lock(String number) {
        return locked(number, "FOR UPDATE");
    }

    private Evaluation locked(String number, String lock) {
        return jdbc.sql("SELECT * FROM evaluation_case WHERE number = ? " + lock)
                .param(number)
                .query(EvaluationRow::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The latest first; one more than {@code limit} where there are further ones. */
    public List<Evaluation> list(int offset, int limit) {
        return jdbc.sql("SELECT * FROM evaluation_case ORDER BY reaction_until DESC, number LIMIT ? OFFSET ?")
                .params(limit + 1, offset)
                .query(EvaluationRow::read)
                .list();
    }

    public void update(Evaluation evaluation) {
        Hands hands = evaluation.hands();
        Instant at = hands.decidedAt();
        jdbc.sql("""
                        UPDATE evaluation_case SET status = :status, version = version + 1, reaction_closed = :closed,
                            returned_because = :because, reviewed_by = :reviewed, endorsed_by = :endorsed, decided_by = :decider,
                            decided_at = :at, recommended = :recommended, decided = :decided
                        WHERE number = :number
                        """)
                .param("number", evaluation.number())
                .param("status", evaluation.status().name())
                .param("closed", evaluation.reaction().closed())
                .param("because", evaluation.returnedBecause())
                .param("reviewed", EvaluationRow.id(hands.by(Step.REVIEW)))
                .param("endorsed", EvaluationRow.id(hands.by(Step.ENDORSE)))
                .param("decider", EvaluationRow.id(hands.by(Step.DECIDE)))
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("recommended", EvaluationRow.name(evaluation.recommended()))
                .param("decided", EvaluationRow.name(evaluation.decided()))
                .update();
    }

    /** The window ends at another time, as days became free. */
    public void moveWindow(String number, Instant from, Instant to) {
        jdbc.sql("UPDATE evaluation_case SET reaction_until = ? WHERE number = ? AND reaction_until = ?")
                .params(to.atOffset(ZoneOffset.UTC), number, from.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void recuse(String batch, PersonId person, String reason, Instant at) {
        jdbc.sql("""
                        INSERT INTO evaluation_recusal (batch, person, reason, declared_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (batch, person) DO NOTHING
                        """)
                .params(batch, person.value(), reason, at.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Set<PersonId> recused(String batch) {
        return new HashSet<>(jdbc.sql("SELECT person FROM evaluation_recusal WHERE batch = ?")
                .param(batch)
                .query((row, no) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }
}
