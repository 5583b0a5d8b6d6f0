package id.go.pontianak.bangkom.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceFixtures;
import id.go.pontianak.bangkom.lifecycle.result.ResultFixtures;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.RouteTable;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The routes of delivery for those whose rights come from a batch and not from a role, against {@code delivery-matrix.txt}. All other kinds
 * of people stand in {@code route-matrix.txt}.
 */
@IntegrationTest
class DeliveryMatrixIT {

    private static final String PASSWORD = "perahu di sungai landak";

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AttendanceFixtures attendance;

    @Autowired
    private ResultFixtures results;

    @Autowired
    private JdbcClient jdbc;

    private final RouteTable table = RouteTable.read("delivery-matrix.txt");
    private final List<UUID> opened = new ArrayList<>();

    @AfterEach
    void goHome() {
        attendance.clear();
        opened.forEach(account -> jdbc.sql("DELETE FROM access_account WHERE id = ?")
                .param(account)
                .update());
    }

    @Test
    void whoeverRunsABatchGetsExactlyWhatTheTableSays() {
        results.city();
        String batch = attendance.batch(List.of(SmallCity.STAFF_2_DINKES));
        String ended = results.opened(1);
        Map<String, String> samples = new LinkedHashMap<>();
        samples.put("batch", batch);
        samples.put("ended", ended);
        samples.put(
                "session",
                attendance
                        .session(batch, "Pembukaan", AttendanceFixtures.MONDAY, "08:00", "10:15")
                        .toString());
        samples.put("participant", SmallCity.STAFF_2_DINKES.toString());
        samples.put("passed", results.people(ended).get(0).toString());
        samples.put("kind", "post");
        samples.put("programme", "MP-01");
        List<Visitor> people = List.of(
                runs("penyelenggara", "ORGANISER", batch, ended),
                runs("widyaiswara", "TRAINER", batch, ended),
                runs("orang-lain", "", batch, ended));
        assertThat(table.people()).containsExactly("penyelenggara", "widyaiswara", "orang-lain");

        assertThat(table.rows().stream()
                        .map(row -> row.with(people.stream()
                                .map(person -> row.ask(person, samples))
                                .toList())))
                .containsExactlyElementsOf(table.lines());
    }

    private Visitor runs(String name, String task, String... batches) {
        PersonId person = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        String username = "peran-" + name;
        opened.add(accounts.create(username, person, PASSWORD, Set.of()));
        for (String batch : batches) {
            if (!task.isEmpty()) {
                jdbc.sql("""
                                INSERT INTO session_staff (id, batch, person, name, institution, email, task)
                                VALUES (?, ?, ?, '', '', '', ?)
                                """)
                        .params(UUID.randomUUID(), batch, person.value(), task)
                        .update();
            }
        }
        return new Visitors(portal).signIn(username, PASSWORD);
    }
}
