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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People in campaigns, and what was found and confirmed of each. Opened for a whole perangkat daerah by two statements. */
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

    /**
     * Everybody who serves in the perangkat daerah and whose position asks something, under the office of his superior; who has none is
     * rated by {@code head}. The standard is that of today.
     */
    public void open(String number, String head) {
        jdbc.sql("""
                        INSERT INTO needs_assessment (year, campaign, person, unit, office, position, state)
                        SELECT n.year, n.campaign, p.id, n.number, COALESCE(p.supervisor_office, :head), p.position, 'OPEN'
                        FROM needs_unit n JOIN directory_unit u ON u.government_unit = n.unit JOIN directory_person p ON p.unit_code = u.code
                        WHERE n.number = :number AND p.status IS NOT NULL AND NOT directory_has_left(p.id)
                            AND EXISTS (SELECT FROM competency_tier t WHERE t.tier = p.tier AND t.functional_level IS NOT DISTINCT FROM p.functional_level)
                        ON CONFLICT DO NOTHING""").param("number", number).param("head", head).update();
        jdbc.sql("""
                        INSERT INTO needs_item (assessment, code, required)
                        SELECT a.id, r.code, r.level FROM needs_assessment a JOIN competency_required r ON r.person = a.person
                        WHERE a.unit = ? ON CONFLICT DO NOTHING""").param(number).update();
    }

    public List<PersonId> people(String unitNumber) {
        return jdbc.sql("SELECT person FROM needs_assessment WHERE unit = ?")
                .param(unitNumber)
                .query((row, no) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }

    public List<String> offices(String unitNumber) {
        return jdbc.sql("SELECT DISTINCT office FROM needs_assessment WHERE unit = ? ORDER BY office")
                .param(unitNumber)
                .query(String.class)
                .list();
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

    /** Somebody whose place in the directory is another one than when he was asked; {@code office} is null where it knows no superior. */
    public record Mover(
            UUID id,
            PersonId person,
            State state,
            String from,
            String fromOffice,
            String to,
            @Nullable String office) {}

    /** Of these people: those whom nobody has confirmed yet, while both perangkat daerah still rate. */
    public List<Mover> movers(Collection<PersonId> people) {
        return jdbc.sql("""
                        SELECT a.id, a.person, a.state, a.unit, a.office, n.number AS to_unit, p.supervisor_office
                        FROM needs_assessment a JOIN needs_unit o ON o.number = a.unit
                            JOIN directory_person p ON p.id = a.person JOIN directory_unit u ON u.code = p.unit_code
                            JOIN needs_unit n ON n.campaign = a.campaign AND n.unit = u.government_unit
                        WHERE a.person = ANY (?) AND a.state <> 'CONFIRMED' AND o.status = 'COLLECTING' AND n.status = 'COLLECTING'
                            AND (n.number <> a.unit OR p.supervisor_office <> a.office) ORDER BY a.id""")
                .param(people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, no) -> new Mover(
                        row.getObject("id", UUID.class),
                        new PersonId(row.getObject("person", UUID.class)),
                        State.valueOf(row.getString("state")),
                        row.getString("unit"),
                        row.getString("office"),
                        row.getString("to_unit"),
                        row.getString("supervisor_office")))
                .list();
    }

    /** With all that was found of him; false where somebody has confirmed it meanwhile. */
    public boolean move(UUID id, String unitNumber, String office) {
        return jdbc.sql(
                                "UPDATE needs_assessment SET unit = ?, office = ?, looked_at = NULL WHERE id = ? AND state <> 'CONFIRMED'")
                        .params(unitNumber, office, id)
                        .update()
                == 1;
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

    /** Everybody of the team, whether he serves or not. */
    public Set<PersonId> members(String unitNumber, String office) {
        return Set.copyOf(jdbc.sql("SELECT person FROM needs_assessment WHERE unit = ? AND office = ?")
                .params(unitNumber, office)
                .query((row, no) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
    }

    /** Who is rated by which office, and how far that is; without what was found of him. */
    public record Member(PersonId person, String office, State state) {}

    /** How many people there are, how many rated themselves or are past that, and how many are confirmed. */
    public record Progress(long people, long self, long confirmed) {

        public static final Progress NONE = new Progress(0, 0, 0);
    }

    /** By number of the perangkat daerah, in one statement for the whole city. */
    public Map<String, Progress> progress(int year) {
        return jdbc
                .sql("""
                        SELECT unit, count(*) AS people, count(*) FILTER (WHERE state <> 'OPEN') AS self,
                            count(*) FILTER (WHERE state = 'CONFIRMED') AS confirmed
                        FROM needs_assessment a WHERE a.year = ?""" + SERVING + " GROUP BY unit")
                .param(year)
                .query((row, no) -> Map.entry(
                        row.getString("unit"),
                        new Progress(row.getLong("people"), row.getLong("self"), row.getLong("confirmed"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Those who still serve. */
    public List<Member> ofUnit(String unitNumber) {
        return jdbc.sql("SELECT a.person, a.office, a.state FROM needs_assessment a WHERE a.unit = ?" + SERVING)
                .param(unitNumber)
                .query((row, no) -> new Member(
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("office"),
                        State.valueOf(row.getString("state"))))
                .list();
    }

    /** Those who still serve and whom nobody has confirmed. */
    public List<Member> absent(String unitNumber) {
        return ofUnit(unitNumber).stream()
                .filter(member -> member.state() != State.CONFIRMED)
                .toList();
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

    public Optional<UUID> requestOf(String kind, String unitNumber, PersonId person) {
        return jdbc.sql("SELECT id FROM request WHERE kind = ? AND case_number = ? AND person = ?")
                .params(kind, unitNumber, person.value())
                .query(UUID.class)
                .optional();
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
