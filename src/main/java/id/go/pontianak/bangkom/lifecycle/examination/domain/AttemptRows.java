package id.go.pontianak.bangkom.lifecycle.examination.domain;

import static id.go.pontianak.bangkom.lifecycle.examination.domain.PaperRows.at;
import static id.go.pontianak.bangkom.lifecycle.examination.domain.PaperRows.instant;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Attempts and their answers. */
@Component
public class AttemptRows {

    private final JdbcClient jdbc;

    AttemptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends no other attempt of this person begins here; false where he is not invited. */
    public boolean lockInvitation(UUID paper, PersonId person) {
        return jdbc.sql("SELECT true FROM examination_invitation WHERE paper = ? AND person = ? FOR UPDATE")
                .params(paper, person.value())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** By number. */
    public List<Attempt> list(UUID paper, PersonId person) {
        return jdbc.sql("SELECT * FROM examination_attempt WHERE paper = ? AND person = ? ORDER BY number")
                .params(paper, person.value())
                .query(AttemptRows::read)
                .list();
    }

    public Optional<Attempt> find(UUID id) {
        return jdbc.sql("SELECT * FROM examination_attempt WHERE id = ?")
                .param(id)
                .query(AttemptRows::read)
                .optional();
    }

    /** {@code sole}: nobody answers or finishes it beside; otherwise only finishing waits. */
    public Optional<Attempt> lock(UUID id, boolean sole) {
        return jdbc.sql("SELECT * FROM examination_attempt WHERE id = ? FOR " + (sole ? "UPDATE" : "SHARE"))
                .param(id)
                .query(AttemptRows::read)
                .optional();
    }

    /** All that were asked this question, until the transaction ends; in one order, so that two such deeds never wait for each other. */
    public List<Attempt> lockThoseWith(UUID item) {
        return jdbc.sql("SELECT t.* FROM examination_attempt t JOIN examination_paper_item p ON p.paper = t.paper "
                        + "WHERE p.item = ? ORDER BY t.id FOR UPDATE OF t")
                .param(item)
                .query(AttemptRows::read)
                .list();
    }

    /** When the last attempt of the person began; empty before the first. */
    public Optional<Instant> lastBegun(UUID paper, PersonId person) {
        return jdbc.sql(
                        "SELECT begun_at FROM examination_attempt WHERE paper = ? AND person = ? ORDER BY number DESC LIMIT 1")
                .params(paper, person.value())
                .query((row, at) -> instant(row, "begun_at"))
                .optional();
    }

    public void insert(Attempt attempt, Instant now) {
        jdbc.sql("INSERT INTO examination_attempt (id, paper, person, number, seed, begun_at, ends_at) "
                        + "VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        attempt.id(),
                        attempt.paper(),
                        attempt.person().value(),
                        attempt.number(),
                        attempt.seed(),
                        at(now),
                        at(attempt.ends()))
                .update();
    }

    /** Of two answers the one with the higher order number stays, of equals the later (last writer wins). */
    public void answer(UUID attempt, int position, int option, long order, Instant now) {
        jdbc.sql("""
                        INSERT INTO examination_answer AS a (attempt, position, option, order_no, given_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (attempt, position) DO UPDATE
                        SET option = excluded.option, order_no = excluded.order_no, given_at = excluded.given_at
                        WHERE a.order_no <= excluded.order_no
                        """).params(attempt, position, option, order, at(now)).update();
    }

    /** What was given of an attempt: the option that was chosen, by position, and an order number above all of these. */
    public record Given(Map<Integer, Integer> options, long nextOrder) {}

    /** Read at once: an answer that comes meanwhile is in both or in neither, so that a copy of the page knows what it lacks. */
    public Given given(UUID attempt) {
        Map<Integer, Integer> options = new HashMap<>();
        AtomicLong last = new AtomicLong();
        jdbc.sql("SELECT position, option, order_no FROM examination_answer WHERE attempt = ?")
                .param(attempt)
                .query(row -> {
                    options.put(row.getInt("position"), row.getInt("option"));
                    last.accumulateAndGet(row.getLong("order_no"), Math::max);
                });
        return new Given(options, last.get() + 1);
    }

    public void finish(UUID attempt, Instant now, BigDecimal score, boolean passed) {
        jdbc.sql(
                        "UPDATE examination_attempt SET finished_at = coalesce(finished_at, ?), score = ?, passed = ? WHERE id = ?")
                .params(at(now), score, passed, attempt)
                .update();
    }

    public Score score(UUID attempt) {
        return jdbc.sql("""
                        SELECT count(*) AS counting, count(*) FILTER (WHERE a.option = v.key) AS correct
                        FROM examination_attempt t JOIN examination_paper_item p ON p.paper = t.paper
                        JOIN examination_item i ON i.id = p.item AND i.withdrawn_at IS NULL
                        JOIN examination_item_version v ON v.item = p.item AND v.version = p.version
                        LEFT JOIN examination_answer a ON a.attempt = t.id AND a.position = p.position
                        WHERE t.id = ?
                        """)
                .param(attempt)
                .query((row, number) -> new Score(row.getInt("correct"), row.getInt("counting")))
                .single();
    }

    /** Of which the time and the grace are over. */
    public List<UUID> overdue(Instant now) {
        return jdbc.sql(
                        "SELECT id FROM examination_attempt WHERE finished_at IS NULL AND ends_at < ? ORDER BY ends_at LIMIT 500")
                .param(at(now.minus(Attempt.GRACE)))
                .query(UUID.class)
                .list();
    }

    static Attempt read(ResultSet row, int number) throws SQLException {
        return new Attempt(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                Objects.requireNonNull(row.getObject("paper", UUID.class)),
                new PersonId(Objects.requireNonNull(row.getObject("person", UUID.class))),
                row.getInt("number"),
                row.getLong("seed"),
                instant(row, "ends_at"),
                row.getBigDecimal("score"),
                row.getBoolean("passed"));
    }
}
