package id.go.pontianak.bangkom.lifecycle.attendance.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code attendance_device}: from which browser somebody marked himself, by its pseudonym at that session. */
@Component
public class DeviceRows {

    private record Line(String device, PersonId person) {}

    private final JdbcClient jdbc;

    DeviceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first one stays. */
    public void keep(UUID session, PersonId person, String device) {
        jdbc.sql("INSERT INTO attendance_device (session, person, device) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(session, person.value(), device)
                .update();
    }

    /** People who marked themselves from one browser, two or more together. */
    public List<List<PersonId>> shared(UUID session) {
        return List.copyOf(jdbc
                .sql("""
                        SELECT device, person FROM attendance_device d
                        WHERE session = :session AND EXISTS (SELECT FROM attendance_device o
                            WHERE o.session = d.session AND o.device = d.device AND o.person <> d.person)
                        ORDER BY device, person
                        """)
                .param("session", session)
                .query((row, number) ->
                        new Line(row.getString("device"), new PersonId(row.getObject("person", UUID.class))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Line::device, Collectors.mapping(Line::person, Collectors.toList())))
                .values());
    }
}
