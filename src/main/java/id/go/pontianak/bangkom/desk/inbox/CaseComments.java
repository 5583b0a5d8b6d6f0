package id.go.pontianak.bangkom.desk.inbox;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those who work on a case say to each other; the same thread in the task and on the case's timeline. Whether the person may see the
 * case is checked by the page that asks.
 */
@Service
@Transactional
public class CaseComments {

    public static final int LONGEST = 2_000;

    public record Comment(String name, @Nullable String capacity, String body, Instant at) {}

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    CaseComments(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<Comment> listOf(CaseNumber number) {
        return jdbc.sql("""
                        SELECT p.name, c.capacity, c.body, c.at FROM inbox_comment c
                        JOIN directory_person p ON p.id = c.person WHERE c.case_number = ? ORDER BY c.id DESC LIMIT 200""")
                .param(number.value())
                .query((row, no) -> new Comment(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }

    public void add(PersonId person, @Nullable String capacity, CaseNumber number, String body) {
        String text = ReadableText.of(body);
        if (text.isEmpty()) {
            throw RuleViolated.at("body", "refusal.inbox.commentEmpty");
        }
        if (text.length() > LONGEST) {
            throw RuleViolated.at("body", "refusal.inbox.commentLong", LONGEST);
        }
        jdbc.sql("INSERT INTO inbox_comment (case_number, person, capacity, body, at) VALUES (?, ?, ?, ?, ?)")
                .param(number.value())
                .param(person.value())
                .param(capacity)
                .param(text)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
