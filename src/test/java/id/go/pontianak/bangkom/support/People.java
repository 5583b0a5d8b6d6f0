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

    /** Somebody whose facts are those of the model, so that he may be proposed for what the model may, and whom no other test knows. */
    public static PersonId like(JdbcClient jdbc, PersonId model) {
        PersonId person = somebody(jdbc);
        jdbc.sql("""
                UPDATE directory_person
                SET (status, grade, education, performance, legal_status, birth_date, unit_code, supervisor_office) =
                    (SELECT status, grade, education, performance, legal_status, birth_date, unit_code, supervisor_office
                     FROM directory_person WHERE id = :model)
                WHERE id = :person""")
                .param("model", model.value())
                .param("person", person.value())
                .update();
        return person;
    }

    public static String addressOf(PersonId person) {
        return person.value() + "@contoh.pontianak.go.id";
    }
}
