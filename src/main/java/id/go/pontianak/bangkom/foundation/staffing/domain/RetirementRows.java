package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who serves, and who has retired by the calendar. */
@Repository
public class RetirementRows {

    private final JdbcClient jdbc;

    RetirementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PersonId> listServingBornBy(LocalDate day) {
        return jdbc.sql("""
                        SELECT id FROM directory_person WHERE birth_date <= ? AND status IS NOT NULL AND NOT directory_has_left(id)
                        ORDER BY id""").param(day).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    public List<PersonId> listRetired() {
        return jdbc
                .sql("SELECT id FROM directory_person WHERE retired_on IS NOT NULL ORDER BY id")
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    /** False where another node was first. */
    public boolean retire(PersonId person, LocalDate day) {
        return jdbc.sql("UPDATE directory_person SET retired_on = ? WHERE id = ? AND retired_on IS NULL")
                        .params(day, person.value())
                        .update()
                == 1;
    }

    public void serveAgain(PersonId person) {
        jdbc.sql("UPDATE directory_person SET retired_on = NULL WHERE id = ?")
                .param(person.value())
                .update();
    }
}
