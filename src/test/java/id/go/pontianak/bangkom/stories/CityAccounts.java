package id.go.pontianak.bangkom.stories;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.access.Actor.Granted;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.SmallCity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts of the small city's people, under the names that the demo uses. */
final class CityAccounts {

    private static final String SECOND_ANALYST = "analis.dua";
    private static final Map<String, PersonId> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("pengelola", SmallCity.SUB_DINKES);
        PEOPLE.put("atasan", SmallCity.KABID1_DINKES);
        PEOPLE.put("kepala", SmallCity.KA_DINKES);
        PEOPLE.put("analis", SmallCity.ANALYST);
        PEOPLE.put("kabid", SmallCity.KABID1_BKPSDM);
        PEOPLE.put("kepala.bkpsdm", SmallCity.KA_BKPSDM);
        PEOPLE.put("sekda", SmallCity.SEKDA);
        PEOPLE.put("walikota", SmallCity.WALIKOTA);
        PEOPLE.put("auditor", SmallCity.AUDITOR);
        PEOPLE.put("admin", SmallCity.STAFF_1_DINSOS);
        PEOPLE.put("dewi", SmallCity.KABID2_DINKES);
        PEOPLE.put("rini", SmallCity.STAFF_1_DINKES);
        PEOPLE.put("eko", SmallCity.STAFF_2_DINKES);
        PEOPLE.put("maria", SmallCity.STAFF_3_DINKES_PPPK);
    }

    private static final Map<String, Granted> ROLES = Map.of(
            "pengelola", new Granted(Role.UNIT_HR, "DINKES"),
            "analis", new Granted(Role.HR_ANALYST, ""),
            "auditor", new Granted(Role.AUDITOR, ""),
            "admin", new Granted(Role.ADMIN, ""));

    private CityAccounts() {}

    /** Theirs alone: a second analyst, whom another story may have had, would get mails that this one does not expect. */
    static void open(Accounts accounts, JdbcClient jdbc) {
        jdbc.sql("UPDATE access_account SET person = NULL WHERE person = ?")
                .param(SmallCity.ANALYST_2.value())
                .update();
        PEOPLE.forEach((username, person) -> {
            Granted role = ROLES.get(username);
            open(accounts, jdbc, username, person, role == null ? Set.of() : Set.of(role));
        });
    }

    static void openWithSecondAnalyst(Accounts accounts, JdbcClient jdbc) {
        open(accounts, jdbc);
        open(accounts, jdbc, SECOND_ANALYST, SmallCity.ANALYST_2, Set.of(new Granted(Role.HR_ANALYST, "")));
    }

    /** The person's only account, whichever other tests gave him and whoever had this one. */
    static void open(Accounts accounts, JdbcClient jdbc, String username, PersonId person, Set<Granted> roles) {
        jdbc.sql("UPDATE access_account SET person = NULL WHERE person = ? AND username <> ?")
                .params(person.value(), username)
                .update();
        if (accounts.exists(username)) {
            jdbc.sql("UPDATE access_account SET person = ? WHERE username = ?")
                    .params(person.value(), username)
                    .update();
        } else {
            accounts.create(username, person, "bangkom", roles);
        }
    }

    static String usernameOf(PersonId person) {
        return PEOPLE.entrySet().stream()
                .filter(entry -> entry.getValue().equals(person))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
