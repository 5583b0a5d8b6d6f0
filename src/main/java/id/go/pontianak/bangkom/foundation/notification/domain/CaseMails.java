package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Notifications;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notices of a case as its readers see them: to whom, about what, and how far the mail came. Subjects are in the reader's language. */
@Component
public class CaseMails {

    private record Told(
            String template,
            String model,
            String addressee,
            @Nullable UUID person,
            String state,
            Instant at) {}

    private final JdbcClient jdbc;
    private final Directory directory;
    private final MailWords words;
    private final NoticeRows rows;

    CaseMails(JdbcClient jdbc, Directory directory, MailWords words, NoticeRows rows) {
        this.jdbc = jdbc;
        this.directory = directory;
        this.words = words;
        this.rows = rows;
    }

    public List<Notifications.MailState> listOf(CaseNumber caseNumber) {
        List<Told> told =
                jdbc.sql("""
                        SELECT n.template, n.model::text, n.addressee, d.person_id,
                            CASE WHEN d.dropped IS NOT NULL THEN 'SUPPRESSED' ELSE coalesce(m.state, n.state) END AS state,
                            coalesce(m.sent_at, d.created_at, n.created_at) AS at
                        FROM notification_notice n
                        LEFT JOIN notification_delivery d ON d.notice_id = n.id
                        LEFT JOIN notification_mail m ON m.id = d.mail_id
                        WHERE n.case_number = ?
                        ORDER BY n.id DESC, d.id""").param(caseNumber.value()).query(CaseMails::told).list();
        Map<PersonId, Person> people = directory.persons(told.stream()
                .map(Told::person)
                .filter(Objects::nonNull)
                .map(PersonId::new)
                .collect(Collectors.toSet()));
        return told.stream().map(row -> stateOf(row, people)).toList();
    }

    private Notifications.MailState stateOf(Told row, Map<PersonId, Person> people) {
        Person person = row.person() == null ? null : people.get(new PersonId(row.person()));
        return new Notifications.MailState(
                words.subject(row.template(), rows.model(row.model()), LocaleContextHolder.getLocale()),
                person == null ? row.addressee() : person.name(),
                row.state(),
                row.at());
    }

    private static Told told(ResultSet row, int no) throws SQLException {
        return new Told(
                row.getString("template"),
                row.getString("model"),
                row.getString("addressee"),
                row.getObject("person_id", UUID.class),
                row.getString("state"),
                row.getTimestamp("at").toInstant());
    }
}
