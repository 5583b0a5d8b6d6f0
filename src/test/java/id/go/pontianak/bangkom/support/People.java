package id.go.pontianak.bangkom.support;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People for tests that only need somebody. */
public final class People {

    private People() {}

    /** A new person in the small city, with an e-mail address of his own and no office. */
    public static PersonId somebody(JdbcClient jdbc) {
        SmallCity.load(jdbc);
        PersonId person = PersonId.random();
        jdbc.sql("""
                INSERT INTO directory_person (id, name, email, unit_code, tier, position)
                VALUES (?, ?, ?, 'DINKES', 'PELAKSANA', 'Pengadministrasi')""")
                .params(person.value(), "Orang " + person.toString().substring(0, 8), addressOf(person))
                .update();
        return person;
    }

    public static String addressOf(PersonId person) {
        return person.value() + "@contoh.pontianak.go.id";
    }
}
