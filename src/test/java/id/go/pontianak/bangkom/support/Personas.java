package id.go.pontianak.bangkom.support;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * One person of the small city of each kind that uses the product, with an account whose password is ours. An account that another test
 * gave him is borrowed and handed back as it was.
 */
public final class Personas implements AutoCloseable {

    public static final String PASSWORD = "perahu di sungai landak";

    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Map<String, String> usernames = new LinkedHashMap<>();
    private final Map<String, String> samples = new LinkedHashMap<>();
    private final List<Runnable> handingBack = new ArrayList<>();

    public Personas(Accounts accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
        SmallCity.load(jdbc);
        samples.put("number", "999999999");
        samples.put("course", "ETK-01");
        samples.put("person", SmallCity.STAFF_1_DINKES.toString());
        add("pegawai", SmallCity.STAFF_1_DINKES, Set.of());
        add("atasan", SmallCity.KABID1_DINKES, Set.of());
        add("pengelola", SmallCity.SUB_DINKES, Set.of(new Granted(Role.UNIT_HR, "DINKES")));
        add("kepala", SmallCity.KA_DINKES, Set.of());
        add("pegawai-lain", SmallCity.STAFF_1_PUPR, Set.of());
        add("atasan-lain", SmallCity.KABID1_PUPR, Set.of());
        add("pengelola-lain", SmallCity.SUB_PUPR, Set.of(new Granted(Role.UNIT_HR, "PUPR")));
        add("analis", SmallCity.ANALYST, Set.of(new Granted(Role.HR_ANALYST, "")));
        add("kabid", SmallCity.KABID1_BKPSDM, Set.of());
        add("auditor", SmallCity.AUDITOR, Set.of(new Granted(Role.AUDITOR, "")));
        add("admin", People.somebody(jdbc), Set.of(new Granted(Role.ADMIN, "")));
    }

    private void add(String name, PersonId person, Set<Granted> roles) {
        setAside(person);
        UUID account = accounts.create("peran-" + name, person, PASSWORD, roles);
        usernames.put(name, "peran-" + name);
        samples.putIfAbsent("account", account.toString());
        handingBack.add(
                0,
                () -> jdbc.sql("DELETE FROM access_account WHERE id = ?")
                        .param(account)
                        .update());
    }

    private void setAside(PersonId person) {
        jdbc.sql("UPDATE access_account SET person = NULL WHERE person = ? RETURNING id")
                .param(person.value())
                .query(UUID.class)
                .list()
                .forEach(theirs -> handingBack.add(() -> jdbc.sql("UPDATE access_account SET person = ? WHERE id = ?")
                        .params(person.value(), theirs)
                        .update()));
    }

    /** Signed in as people do, at the form. */
    public Visitors.Visitor visitor(MockMvc portal, String name) {
        return new Visitors(portal).signIn(username(name), PASSWORD);
    }

    public List<String> names() {
        return List.copyOf(usernames.keySet());
    }

    public String username(String name) {
        return Objects.requireNonNull(usernames.get(name));
    }

    /** Things that exist, by the name under which a route asks for them. */
    public Map<String, String> samples() {
        return samples;
    }

    @Override
    public void close() {
        handingBack.forEach(Runnable::run);
    }
}
