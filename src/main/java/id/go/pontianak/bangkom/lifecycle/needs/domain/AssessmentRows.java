package id.go.pontianak.bangkom.lifecycle.needs.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.competency.Rating;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.Item;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was found and confirmed of each person in a campaign. */
@Component
public class AssessmentRows {

    private static final String SELECT = """
            SELECT a.id, a.year, a.person, a.unit, a.office, a.position, a.state, a.looked_at,
                i.code, i.required, i.self_level, i.to_discuss, i.level, i.reason
            FROM needs_assessment a JOIN needs_item i ON i.assessment = a.id JOIN competency c ON c.code = i.code\s""";

    /** Who retired, died or was dismissed is neither waited for nor counted. */
    static final String SERVING = " AND NOT EXISTS (SELECT FROM directory_left f WHERE f.person = a.person)";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    AssessmentRows(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of the latest campaign that asked him and was not called off. */
    public Optional<Assessment> latestOf(PersonId person) {
        return read("""
                        WHERE a.id = (SELECT b.id FROM needs_assessment b JOIN needs_campaign y ON y.number = b.campaign
                            WHERE b.person = :key AND y.status <> 'CANCELLED' ORDER BY b.year DESC LIMIT 1)""", person.value()).stream().findFirst();
    }

    public Optional<Assessment> find(UUID id) {
        return read("WHERE a.id = :key", id).stream().findFirst();
    }

    /** Those of the team who still serve. */
    public List<Assessment> ofTeam(String unitNumber, String office) {
        return read("WHERE a.unit = :key AND a.office = :office" + SERVING, unitNumber, office);
    }

    /** Nobody else hands it in or confirms it until the transaction ends. */
    public void lock(UUID id) {
        jdbc.sql("SELECT id FROM needs_assessment WHERE id = ? FOR UPDATE")
                .param(id)
                .query(UUID.class)
                .list();
    }

    /** All of a team, in one order everywhere. */
    public void lock(String unitNumber, String office) {
        jdbc.sql("SELECT id FROM needs_assessment WHERE unit = ? AND office = ? ORDER BY id FOR UPDATE")
                .params(unitNumber, office)
                .query(UUID.class)
                .list();
    }

    public void looked(UUID id) {
        jdbc.sql(
                        "UPDATE needs_assessment SET looked_at = ? WHERE id = ? AND state = 'SELF_RATED' AND looked_at IS NULL")
                .params(now(), id)
                .update();
    }

    public void looked(String unitNumber, String office) {
        jdbc.sql("""
                        UPDATE needs_assessment SET looked_at = ?
                        WHERE unit = ? AND office = ? AND state = 'SELF_RATED' AND looked_at IS NULL""").params(now(), unitNumber, office).update();
    }

    /** False where the state is another one by now. */
    public boolean handedIn(UUID id) {
        return jdbc.sql("UPDATE needs_assessment SET state = 'SELF_RATED', self_at = ? WHERE id = ? AND state = 'OPEN'")
                        .params(now(), id)
                        .update()
                == 1;
    }

    /** False where somebody confirmed it already. */
    public boolean confirmed(UUID id, PersonId by) {
        return jdbc.sql("""
                        UPDATE needs_assessment SET state = 'CONFIRMED', confirmed_at = ?, confirmed_by = ?
                        WHERE id = ? AND state <> 'CONFIRMED'""").params(now(), by.value(), id).update() == 1;
    }

    /** Null: not found yet. */
    public void found(UUID id, String code, @Nullable Integer level, boolean toDiscuss) {
        jdbc.sql("UPDATE needs_item SET self_level = ?, to_discuss = ? WHERE assessment = ? AND code = ?")
                .params(level, toDiscuss, id, code)
                .update();
    }

    /** What a superior gives one person, whatever he said of himself. */
    public void set(UUID id, List<Rating> given) {
        jdbc.sql("""
                        UPDATE needs_item i SET level = g.level, reason = g.reason
                        FROM unnest(CAST(:codes AS text[]), CAST(:levels AS integer[]), CAST(:reasons AS text[])) AS g (code, level, reason)
                        WHERE i.assessment = :id AND i.code = g.code""")
                .param("id", id)
                .param("codes", given.stream().map(Rating::competency).toArray(String[]::new))
                .param("levels", given.stream().map(Rating::level).toArray(Integer[]::new))
                .param("reasons", given.stream().map(Rating::reason).toArray(String[]::new))
                .update();
    }

    /** The level of each of these people is his own. */
    public void agreed(List<UUID> ids) {
        jdbc.sql("UPDATE needs_item SET level = self_level, reason = NULL WHERE assessment = ANY (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    private List<Assessment> read(String where, Object key) {
        return read(where, key, "");
    }

    private List<Assessment> read(String where, Object key, String office) {
        Map<UUID, Assessment> found = new LinkedHashMap<>();
        jdbc.sql(SELECT + where + " ORDER BY a.id, c.sort")
                .param("key", key)
                .param("office", office)
                .query(row -> {
                    UUID id = row.getObject("id", UUID.class);
                    if (!found.containsKey(id)) {
                        found.put(id, assessment(id, row));
                    }
                    found.get(id).items().add(item(row));
                });
        return List.copyOf(found.values());
    }

    private static Assessment assessment(UUID id, ResultSet row) throws SQLException {
        OffsetDateTime looked = row.getObject("looked_at", OffsetDateTime.class);
        return new Assessment(
                id,
                row.getInt("year"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("unit"),
                row.getString("office"),
                row.getString("position"),
                State.valueOf(row.getString("state")),
                looked == null ? null : looked.toInstant(),
                new ArrayList<>());
    }

    private static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getString("code"),
                row.getInt("required"),
                row.getObject("self_level", Integer.class),
                row.getBoolean("to_discuss"),
                row.getObject("level", Integer.class),
                row.getString("reason"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
