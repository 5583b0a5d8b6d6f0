package id.go.pontianak.bangkom.lifecycle.needs.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is asked in a campaign, and by which office he is rated. Opened for a whole perangkat daerah by two statements. */
@Component
public class AskedPeople {

    private final JdbcClient jdbc;

    AskedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** Everybody of the team, whether he serves or not. */
    public Set<PersonId> members(String unitNumber, String office) {
        return Set.copyOf(jdbc.sql("SELECT person FROM needs_assessment WHERE unit = ? AND office = ?")
                .params(unitNumber, office)
                .query((row, no) -> new PersonId(row.getObject("person", UUID.class)))
                .list());
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
}
