package id.go.pontianak.bangkom.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.desk.DeskPeople.Official;
import id.go.pontianak.bangkom.desk.DeskRequests.Request;
import id.go.pontianak.bangkom.desk.inbox.Inbox;
import id.go.pontianak.bangkom.desk.tracking.Tracking;
import id.go.pontianak.bangkom.foundation.directory.PersonsChanged;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.ProcessDriver;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An import of the directory gives people other names: their open tasks, what was decided about them and their cases are found by the new
 * one, and no more by the old. The texts are those that rebuilding writes.
 */
@IntegrationTest
class NewNamesIT {

    private static final String TEXTS = """
            SELECT 'task ' || search FROM inbox_task WHERE subject = :person UNION ALL
            SELECT 'done ' || search FROM inbox_done WHERE subject = :person UNION ALL
            SELECT 'case ' || search FROM tracking_case WHERE subject = :person ORDER BY 1""";

    @Autowired
    private DeskRequests requests;

    @Autowired
    private DeskPeople people;

    @Autowired
    private ProcessDriver processDriver;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Tracking tracking;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void areFoundByTheNamesPeopleBearNow() {
        PersonId subject = people.staff("Nama Semula");
        Official official = people.official("Pejabat Nama");
        made(official, subject);
        processDriver.decide(official.person(), made(official, subject), "approved");
        assertThat(texts(subject)).hasSizeGreaterThanOrEqualTo(4).allMatch(text -> text.contains("nama semula"));

        transactions.executeWithoutResult(status -> {
            jdbc.sql("UPDATE directory_person SET name = 'Nama Sesudah' WHERE id = ?")
                    .param(subject.value())
                    .update();
            events.publishEvent(new PersonsChanged(Set.of(subject)));
        });

        List<String> now = texts(subject);
        assertThat(now).allMatch(text -> text.contains("nama sesudah") && !text.contains("nama semula"));
        inbox.rebuild();
        tracking.rebuild();
        assertThat(texts(subject)).isEqualTo(now);
    }

    private List<String> texts(PersonId person) {
        return jdbc.sql(TEXTS)
                .param("person", person.value())
                .query(String.class)
                .list();
    }

    private String made(Official official, PersonId subject) {
        Request request = Request.of(DeskPeople.unique("REQ-2026"), subject, official.addressee(), requests.inDays(3));
        requests.make(request);
        return request.number();
    }
}
