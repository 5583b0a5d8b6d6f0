package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.demo.city.people.Population;
import id.go.pontianak.bangkom.demo.city.people.Resident;
import id.go.pontianak.bangkom.demo.city.people.Structure;
import id.go.pontianak.bangkom.demo.city.people.Structure.CityUnit;
import id.go.pontianak.bangkom.foundation.access.Role;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** An account for everybody: a short name for the cast, the employee number for the others. The one password is hashed once. */
@Component
@Profile("demo")
class AccountsStep {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    AccountsStep(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    void load(Structure structure, Population people, Cast cast) {
        Map<Resident, String> usernames = new HashMap<>();
        for (int index = 0; index < Cast.USERNAMES.size(); index++) {
            usernames.put(cast.all().get(index), Cast.USERNAMES.get(index));
        }
        String password = encoder.encode(Cast.PASSWORD);
        people.all()
                .forEach(resident -> insert(resident, usernames.getOrDefault(resident, numberOf(resident)), password));
        grant(cast.admin(), Role.ADMIN, "");
        grant(cast.auditor(), Role.AUDITOR, "");
        grant(cast.penyelenggara(), Role.ORGANISER, "");
        grant(cast.widyaiswara(), Role.TRAINER, "");
        people.staffOf("KABID1-BKPSDM").stream().limit(3).forEach(analyst -> grant(analyst, Role.HR_ANALYST, ""));
        unitHr(structure, people);
    }

    /** The head of the subdivision for personnel is his unit's HR; the bureaus of the secretariat share one of the Bagian Umum. */
    private void unitHr(Structure structure, Population people) {
        Resident secretariat = people.staffOf("KA-BAG-UMUM").get(0);
        for (CityUnit unit : structure.units()) {
            if (unit.kind().governmentUnit()) {
                List<String> offices = structure.offices().stream()
                        .filter(office -> office.unit().equals(unit.code())
                                && office.code().startsWith("SUB-"))
                        .map(Structure.CityOffice::code)
                        .toList();
                grant(offices.isEmpty() ? secretariat : people.holder(offices.get(0)), Role.UNIT_HR, unit.code());
            }
        }
    }

    private void insert(Resident resident, String username, String password) {
        jdbc.sql("""
                        INSERT INTO access_account (id, username, person, password, disabled, stamp, created_at, version)
                        VALUES (:id, :username, :person, :password, false, 0, now(), 0)
                        """)
                .param("id", accountOf(resident))
                .param("username", username)
                .param("person", resident.id().value())
                .param("password", password)
                .update();
    }

    private void grant(Resident resident, Role role, String unit) {
        jdbc.sql("INSERT INTO access_role (account, role, unit) VALUES (:account, :role, :unit)")
                .param("account", accountOf(resident))
                .param("role", role.name())
                .param("unit", unit)
                .update();
    }

    private static String numberOf(Resident resident) {
        return resident.number() == null ? resident.name().toLowerCase(Locale.ROOT) : resident.number();
    }

    private static UUID accountOf(Resident resident) {
        return UUID.nameUUIDFromBytes(("akun " + resident.id()).getBytes(StandardCharsets.UTF_8));
    }
}
