package id.go.pontianak.bangkom.lifecycle.needs.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.needs.ExtraNeed;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine;
import id.go.pontianak.bangkom.lifecycle.needs.RecapLine.Choice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The recap of a perangkat daerah: numbers computed anew at each look, and what it wrote beside them. */
@Component
public class RecapRows {

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    RecapRows(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order of the dictionary; the topic is the first that is meant for all tiers where the unit chose none. */
    public List<RecapLine> lines(String unitNumber) {
        return jdbc.sql("""
                        SELECT c.code, s.asked, s.rated, s.unconfirmed, s.people, s.one, s.gap_sum,
                            COALESCE(h.topic, t.topic, c.name) AS topic, CASE WHEN h.unit IS NULL THEN t.programme ELSE h.programme END AS programme,
                            h.wish, h.remark
                        FROM (SELECT i.code, count(*) AS asked, count(i.level) AS rated,
                                count(*) FILTER (WHERE a.state = 'SELF_RATED') AS unconfirmed,
                                count(*) FILTER (WHERE i.level < i.required) AS people, count(*) FILTER (WHERE i.required - i.level = 1) AS one,
                                COALESCE(sum(i.required - i.level) FILTER (WHERE i.level < i.required), 0) AS gap_sum
                            FROM needs_assessment a JOIN needs_item i ON i.assessment = a.id
                            WHERE a.unit = :unit""" + AssessmentRows.SERVING + """
                             GROUP BY i.code) s
                        JOIN competency c ON c.code = s.code
                        LEFT JOIN needs_choice h ON h.unit = :unit AND h.code = c.code
                        LEFT JOIN LATERAL (SELECT topic, programme FROM competency_topic y
                            WHERE y.code = c.code AND y.tier IS NULL ORDER BY y.programme NULLS LAST, y.topic LIMIT 1) t ON true
                        ORDER BY c.sort""")
                .param("unit", unitNumber)
                .query((row, no) -> line(row))
                .list();
    }

    private static RecapLine line(ResultSet row) throws SQLException {
        return new RecapLine(
                row.getString("code"),
                row.getInt("asked"),
                row.getInt("rated"),
                row.getInt("unconfirmed"),
                row.getInt("people"),
                row.getInt("one"),
                row.getInt("gap_sum"),
                new Choice(
                        row.getString("topic"),
                        row.getString("programme"),
                        row.getObject("wish", Integer.class),
                        row.getString("remark")));
    }

    public void choose(String unitNumber, String code, Choice choice) {
        jdbc.sql("""
                        INSERT INTO needs_choice (unit, code, topic, programme, wish, remark) VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (unit, code) DO UPDATE SET topic = EXCLUDED.topic, programme = EXCLUDED.programme,
                            wish = EXCLUDED.wish, remark = EXCLUDED.remark""")
                .params(unitNumber, code, choice.topic(), choice.programme(), choice.wish(), choice.remark())
                .update();
    }

    /** In the order in which they were entered. */
    public List<ExtraNeed> extras(String unitNumber) {
        return jdbc.sql("""
                        SELECT id, basis, citation, code, topic, programme, people FROM needs_extra WHERE unit = ? ORDER BY entered_at, id""")
                .param(unitNumber)
                .query((row, no) -> new ExtraNeed(
                        row.getObject("id", UUID.class),
                        ExtraNeed.Basis.valueOf(row.getString("basis")),
                        row.getString("citation"),
                        row.getString("code"),
                        row.getString("topic"),
                        row.getString("programme"),
                        row.getInt("people")))
                .list();
    }

    public void add(String unitNumber, ExtraNeed extra, PersonId by) {
        jdbc.sql("""
                        INSERT INTO needs_extra (id, unit, source, basis, citation, code, topic, programme, people, entered_by, entered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        extra.id(),
                        unitNumber,
                        extra.source().name(),
                        extra.basis().name(),
                        extra.citation(),
                        extra.code(),
                        extra.topic(),
                        extra.programme(),
                        extra.people(),
                        by.value(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False where there is none of that id. */
    public boolean change(String unitNumber, ExtraNeed extra) {
        return jdbc.sql("""
                        UPDATE needs_extra SET source = ?, basis = ?, citation = ?, code = ?, topic = ?, programme = ?, people = ?
                        WHERE unit = ? AND id = ?""")
                        .params(
                                extra.source().name(),
                                extra.basis().name(),
                                extra.citation(),
                                extra.code(),
                                extra.topic(),
                                extra.programme(),
                                extra.people(),
                                unitNumber,
                                extra.id())
                        .update()
                == 1;
    }

    public boolean remove(String unitNumber, UUID id) {
        return jdbc.sql("DELETE FROM needs_extra WHERE unit = ? AND id = ?")
                        .params(unitNumber, id)
                        .update()
                == 1;
    }
}
