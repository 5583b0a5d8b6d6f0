package id.go.pontianak.bangkom.foundation.access.domain;

import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.LookupCache;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has which role, straight from the database: nothing of it is remembered beyond one page or one decision. A disabled account has none. */
@Component
public class Roles {

    private final JdbcClient jdbc;

    Roles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same of a disabled account, too. */
    public Set<Granted> granted(UUID account) {
        return new HashSet<>(jdbc.sql("SELECT role, unit FROM access_role WHERE account = ?")
                .param(account)
                .query((row, no) -> new Granted(Role.valueOf(row.getString(1)), row.getString(2)))
                .list());
    }

    public Set<Granted> of(PersonId person) {
        return LookupCache.once("roles", person, () -> read(person));
    }

    private Set<Granted> read(PersonId person) {
        return new HashSet<>(jdbc.sql("""
                        SELECT role, unit FROM access_role JOIN access_account ON id = account
                        WHERE (person = ? OR (person IS NULL AND id = ?)) AND NOT disabled""")
                .params(person.value(), person.value())
                .query((row, no) -> new Granted(Role.valueOf(row.getString(1)), row.getString(2)))
                .list());
    }

    /** Everybody who has the role, in the order in which they got it. */
    public List<PersonId> holders(Role role, String unit) {
        return jdbc.sql("""
                        SELECT coalesce(person, id) FROM access_role JOIN access_account ON id = account
                        WHERE role = ? AND unit = ? AND NOT disabled ORDER BY granted_at, id""")
                .params(role.name(), unit)
                .query((row, no) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    public void grant(UUID account, Granted granted) {
        jdbc.sql("INSERT INTO access_role (account, role, unit) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(account, granted.role().name(), granted.unit())
                .update();
    }

    public boolean revoke(UUID account, Granted granted) {
        return jdbc.sql("DELETE FROM access_role WHERE account = ? AND role = ? AND unit = ?")
                        .params(account, granted.role().name(), granted.unit())
                        .update()
                > 0;
    }
}
