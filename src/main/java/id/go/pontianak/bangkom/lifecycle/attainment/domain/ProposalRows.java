package id.go.pontianak.bangkom.lifecycle.attainment.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attainment.LevelProposal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code attainment_target} and {@code attainment_proposal}. */
@Component
public class ProposalRows {

    private final JdbcClient jdbc;

    ProposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The level a programme leads to, by competency. */
    public Map<String, Integer> targets(String programme) {
        Map<String, Integer> targets = new HashMap<>();
        jdbc.sql("SELECT code, level FROM attainment_target WHERE programme = ?")
                .param(programme)
                .query((row, no) -> targets.put(row.getString("code"), row.getInt("level")))
                .list();
        return targets;
    }

    /** Proposed once; what was dropped meanwhile is proposed again, what was decided is not. */
    public void propose(String batch, PersonId person, String competency, int level, LocalDate passedOn) {
        jdbc.sql("""
                        INSERT INTO attainment_proposal (batch, person, code, level, passed_on, state) VALUES (?, ?, ?, ?, ?, 'OPEN')
                        ON CONFLICT (batch, person, code) DO UPDATE SET level = excluded.level, state = 'OPEN'
                            WHERE attainment_proposal.state = 'DROPPED'
                        """).params(batch, person.value(), competency, level, passedOn).update();
    }

    /** In the order in which they came. */
    public List<LevelProposal> open(String batch) {
        return jdbc.sql(
                        "SELECT * FROM attainment_proposal WHERE (state = 'OPEN' OR again) AND batch = ? ORDER BY passed_on, person, code")
                .param(batch)
                .query(ProposalRows::read)
                .list();
    }

    public List<LevelProposal> openOf(PersonId person) {
        return of(person, "state = 'OPEN' OR again");
    }

    public List<LevelProposal> droppedOf(PersonId person) {
        return of(person, "state = 'DROPPED'");
    }

    public List<LevelProposal> decidedOf(PersonId person) {
        return of(person, "state IN ('AGREED', 'OTHERWISE') AND NOT again");
    }

    public List<LevelProposal> againOf(PersonId person) {
        return of(person, "again");
    }

    private List<LevelProposal> of(PersonId person, String which) {
        return jdbc.sql("SELECT * FROM attainment_proposal WHERE person = ? AND (" + which + ") ORDER BY id")
                .param(person.value())
                .query(ProposalRows::read)
                .list();
    }

    public List<String> batches() {
        return jdbc.sql("SELECT DISTINCT batch FROM attainment_proposal WHERE state = 'OPEN' OR again ORDER BY batch")
                .query(String.class)
                .list();
    }

    /** False where it was decided or dropped meanwhile. */
    public boolean decide(UUID id, boolean agreed, PersonId by, LocalDate day) {
        return jdbc.sql(
                                "UPDATE attainment_proposal SET state = ?, decided_by = ?, decided_on = ?, again = false WHERE id = ? AND (state = 'OPEN' OR again)")
                        .params(agreed ? "AGREED" : "OTHERWISE", by.value(), day, id)
                        .update()
                == 1;
    }

    /** Is not put to anybody any more; what had been decided stays decided. */
    public void drop(UUID id) {
        jdbc.sql("""
                        UPDATE attainment_proposal SET state = CASE WHEN state = 'OPEN' THEN 'DROPPED' ELSE state END, again = false
                        WHERE id = ? AND (state = 'OPEN' OR again)
                        """).param(id).update();
    }

    /** What was decided is put to the superior again, with the level that is confirmed now. */
    public void again(UUID id, int level) {
        jdbc.sql(
                        "UPDATE attainment_proposal SET again = true, level = ? WHERE id = ? AND state IN ('AGREED', 'OTHERWISE')")
                .params(level, id)
                .update();
    }

    public void restore(UUID id) {
        jdbc.sql("UPDATE attainment_proposal SET state = 'OPEN' WHERE id = ? AND state = 'DROPPED'")
                .param(id)
                .update();
    }

    private static LevelProposal read(ResultSet row, int no) throws SQLException {
        return new LevelProposal(
                row.getObject("id", UUID.class),
                row.getString("batch"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("code"),
                row.getInt("level"),
                row.getObject("passed_on", LocalDate.class),
                row.getBoolean("again"));
    }
}
