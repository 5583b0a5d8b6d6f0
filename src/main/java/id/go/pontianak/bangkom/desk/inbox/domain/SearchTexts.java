package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.foundation.directory.PersonsChanged;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tasks, open and decided, are found by the names and numbers that people bear now. */
@Component
class SearchTexts {

    private final JdbcClient jdbc;

    SearchTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void personsChanged(PersonsChanged event) {
        UUID[] persons = event.persons().stream().map(PersonId::value).toArray(UUID[]::new);
        write("inbox_task", persons);
        write("inbox_done", persons);
    }

    private void write(String table, UUID[] persons) {
        jdbc.sql("UPDATE " + table + " t SET search = " + TaskRows.searchOf("t.subject", "t.programme", "t.case_number")
                        + " WHERE t.subject = ANY (?)")
                .param(persons)
                .update();
    }
}
