package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the year has left: rows counted by SQL, lines of the journal, mails that a server has taken. */
@Component
@Profile({"demo", "year"})
public class YearTraces {

    private final JdbcClient jdbc;
    private final Journal journal;

    YearTraces(JdbcClient jdbc, Journal journal) {
        this.jdbc = jdbc;
        this.journal = journal;
    }

    public int count(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Integer.class).single();
    }

    public List<String> texts(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(String.class).list();
    }

    public List<String> journal(CaseNumber caseNumber) {
        return journal.listOf(caseNumber).stream().map(JournalEntry::action).toList();
    }

    public List<PersonId> people(String sql, Object... values) {
        return jdbc.sql(sql)
                .params(values)
                .query((row, no) -> PersonId.of(row.getString(1)))
                .list();
    }

    /** Who has got a mail of this kind about the case, taken by a mail server. */
    public List<PersonId> mailed(String template, CaseNumber caseNumber) {
        return mailed(template, List.of(caseNumber.value()));
    }

    public List<PersonId> mailed(String template, Collection<String> cases) {
        return people("""
                SELECT DISTINCT d.person_id::text FROM notification_notice n
                JOIN notification_delivery d ON d.notice_id = n.id JOIN notification_mail m ON m.id = d.mail_id
                WHERE n.template = ? AND n.case_number = ANY (?) AND m.state = 'ACCEPTED'
                """, template, cases.toArray(String[]::new));
    }

    public static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
