package id.go.pontianak.bangkom.lifecycle.examination.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import id.go.pontianak.bangkom.lifecycle.examination.TestKind;
import id.go.pontianak.bangkom.lifecycle.examination.TestPlan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers, their questions and who may sit them. */
@Component
public class PaperRows {

    /** A question of a paper in the version that is asked. */
    public record Asked(int position, ItemText text, boolean withdrawn) {}

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Paper> find(String group, TestKind kind) {
        return jdbc.sql("SELECT * FROM examination_paper WHERE group_key = ? AND kind = ?")
                .params(group, kind.name())
                .query(PaperRows::read)
                .optional();
    }

    public List<Paper> ofGroup(String group) {
        return jdbc.sql("SELECT * FROM examination_paper WHERE group_key = ? ORDER BY opens_at, kind")
                .param(group)
                .query(PaperRows::read)
                .list();
    }

    public Paper get(UUID id) {
        return jdbc.sql("SELECT * FROM examination_paper WHERE id = ?")
                .param(id)
                .query(PaperRows::read)
                .single();
    }

    /** Minutes and passing score are those of the bank; without a bank nothing is written. */
    public void insert(UUID id, TestPlan plan) {
        jdbc.sql("""
                        INSERT INTO examination_paper (id, group_key, kind, title, programme, opens_at, closes_at, minutes, passing, attempts,
                            rest_days)
                        SELECT :id, :group, :kind, :title, b.programme, :opens, :closes, b.minutes, b.passing, :attempts, :rest
                        FROM examination_bank b WHERE b.programme = :programme
                        """)
                .param("id", id)
                .param("group", plan.group())
                .param("kind", plan.kind().name())
                .param("title", plan.title())
                .param("programme", plan.programme())
                .param("opens", at(plan.opens()))
                .param("closes", at(plan.closes()))
                .param("attempts", plan.attempts())
                .param("rest", plan.restDays())
                .update();
    }

    /** The questions of an earlier test of the group; otherwise all approved ones of the bank. Returns how many. */
    public int insertItems(UUID paper, String group) {
        int copied = jdbc.sql("""
                        INSERT INTO examination_paper_item (paper, position, item, version)
                        SELECT :paper, i.position, i.item, i.version FROM examination_paper_item i
                        WHERE i.paper = (SELECT p.id FROM examination_paper p WHERE p.group_key = :group AND p.id <> :paper
                            AND p.programme = (SELECT programme FROM examination_paper WHERE id = :paper)
                            ORDER BY p.opens_at, p.kind DESC LIMIT 1)
                        """).param("paper", paper).param("group", group).update();
        return copied > 0 ? copied : jdbc.sql("""
                        INSERT INTO examination_paper_item (paper, position, item, version)
                        SELECT p.id, row_number() OVER (ORDER BY i.number), i.id, v.version
                        FROM examination_paper p JOIN examination_item i ON i.programme = p.programme
                        JOIN LATERAL (SELECT w.version, w.practice FROM examination_item_version w
                            WHERE w.item = i.id AND w.approved_at IS NOT NULL ORDER BY w.version DESC LIMIT 1) v ON true
                        WHERE p.id = ? AND i.withdrawn_at IS NULL AND NOT v.practice
                        """).param(paper).update();
    }

    public void invite(UUID paper, Collection<PersonId> persons) {
        persons.forEach(person -> jdbc.sql(
                        "INSERT INTO examination_invitation (paper, person) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(paper, person.value())
                .update());
    }

    public void dismiss(UUID paper, Collection<PersonId> persons) {
        persons.forEach(person -> jdbc.sql("""
                        DELETE FROM examination_invitation n WHERE n.paper = ? AND n.person = ?
                            AND NOT EXISTS (SELECT FROM examination_attempt t WHERE t.paper = n.paper AND t.person = n.person)
                            AND NOT EXISTS (SELECT FROM examination_paper_score s WHERE s.paper = n.paper AND s.person = n.person)
                        """).params(paper, person.value()).update());
    }

    /** Approved questions of the bank that are not withdrawn and not kept for practice. */
    public boolean hasItems(String programme) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM examination_item i
                            JOIN LATERAL (SELECT w.practice FROM examination_item_version w
                                WHERE w.item = i.id AND w.approved_at IS NOT NULL ORDER BY w.version DESC LIMIT 1) v ON true
                            WHERE i.programme = ? AND i.withdrawn_at IS NULL AND NOT v.practice)
                        """).param(programme).query(Boolean.class).single();
    }

    public boolean invited(UUID paper, PersonId person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM examination_invitation WHERE paper = ? AND person = ?)")
                .params(paper, person.value())
                .query(Boolean.class)
                .single();
    }

    public boolean attempted(UUID paper, PersonId person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM examination_attempt WHERE paper = ? AND person = ?)")
                .params(paper, person.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether this person is of a group whose test of this programme is not closed yet. */
    public boolean sits(PersonId person, String programme, Instant now) {
        return jdbc.sql(
                        "SELECT EXISTS (SELECT FROM examination_invitation n JOIN examination_paper p ON p.id = n.paper "
                                + "WHERE n.person = ? AND p.programme = ? AND p.closes_at > ?)")
                .params(person.value(), programme, at(now))
                .query(Boolean.class)
                .single();
    }

    public void move(UUID paper, Instant opens, Instant closes) {
        jdbc.sql("UPDATE examination_paper SET opens_at = ?, closes_at = ? WHERE id = ?")
                .params(at(opens), at(closes), paper)
                .update();
    }

    public List<Asked> asked(UUID paper) {
        return jdbc.sql("""
                        SELECT p.position, i.withdrawn_at IS NOT NULL AS withdrawn, v.* FROM examination_paper_item p
                        JOIN examination_item i ON i.id = p.item
                        JOIN examination_item_version v ON v.item = p.item AND v.version = p.version
                        WHERE p.paper = ? ORDER BY p.position
                        """)
                .param(paper)
                .query((row, number) ->
                        new Asked(row.getInt("position"), ItemRows.text(row), row.getBoolean("withdrawn")))
                .list();
    }

    /** Whether somebody of the group may still answer one of these questions. */
    public boolean stillAsked(String group, Instant now) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM examination_paper WHERE group_key = ? AND closes_at > ?)")
                .params(group, at(now))
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody of the group has handed in a test that shows its keys later. */
    public boolean satWithKeys(String group) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM examination_attempt t JOIN examination_paper p ON p.id = t.paper
                            WHERE p.group_key = ? AND p.kind <> 'PRE' AND t.finished_at IS NOT NULL)
                        """).param(group).query(Boolean.class).single();
    }

    static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, OffsetDateTime.class))
                .toInstant();
    }

    private static Paper read(ResultSet row, int number) throws SQLException {
        return new Paper(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("group_key"),
                TestKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("programme"),
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                row.getInt("minutes"),
                row.getInt("passing"),
                row.getInt("attempts"),
                row.getInt("rest_days"));
    }
}
