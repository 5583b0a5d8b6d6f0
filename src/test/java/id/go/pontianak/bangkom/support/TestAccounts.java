package id.go.pontianak.bangkom.support;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.access.SignedIn;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one way past the product's own pages to an account and its roles, for people who are only to decide something. Whoever has an account
 * keeps it, and everything twice changes nothing: tests share the city.
 */
public final class TestAccounts {

    private TestAccounts() {}

    /** Without a password: nobody signs in with it. One that another test took from him is his again. */
    public static void open(JdbcClient jdbc, PersonId person) {
        jdbc.sql("""
                        INSERT INTO access_account (id, username, person, disabled, stamp, created_at, version)
                        SELECT :id, :username, :person, false, 0, now(), 0
                        WHERE NOT EXISTS (SELECT FROM access_account WHERE person = :person)
                        ON CONFLICT (username) DO UPDATE SET person = EXCLUDED.person""")
                .param("id", UUID.randomUUID())
                .param("username", "uji-" + person)
                .param("person", person.value())
                .update();
    }

    /** The unit is empty for roles of the whole city. */
    public static void grant(JdbcClient jdbc, PersonId person, Role role, String unit) {
        open(jdbc, person);
        jdbc.sql("""
                        INSERT INTO access_role (account, role, unit)
                        SELECT id, :role, :unit FROM access_account WHERE person = :person ON CONFLICT DO NOTHING""")
                .param("role", role.name())
                .param("unit", unit)
                .param("person", person.value())
                .update();
    }

    /** As his session remembers him; makes him an account where he has none. */
    public static SignedIn signedIn(JdbcClient jdbc, PersonId person) {
        open(jdbc, person);
        return jdbc.sql("SELECT id, username, stamp FROM access_account WHERE person = ?")
                .param(person.value())
                .query((row, no) ->
                        new SignedIn(row.getObject("id", UUID.class), row.getString("username"), row.getInt("stamp")))
                .single();
    }
}
