package id.go.pontianak.bangkom.desk.inbox;

import id.go.pontianak.bangkom.foundation.document.Files;
import id.go.pontianak.bangkom.foundation.document.NewFile;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
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

    /** Purpose of the files that are attached; their owner key is the number of the case. */
    public static final String FILES = "inbox/comment";

    public record Comment(
            String name,
            @Nullable String capacity,
            String body,
            Instant at,
            @Nullable Attached file) {}

    public record Attached(String id, String name) {}

    private final JdbcClient jdbc;
    private final Files files;
    private final BusinessClock clock;

    CaseComments(JdbcClient jdbc, Files files, BusinessClock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.clock = clock;
    }

    /** Latest first. */
    @Transactional(readOnly = true)
    public List<Comment> listOf(CaseNumber number) {
        return jdbc.sql("""
                        SELECT p.name, c.capacity, c.body, c.at, f.id AS file, f.name AS file_name FROM inbox_comment c
                        JOIN directory_person p ON p.id = c.person LEFT JOIN document_file f ON f.id = c.file
                        WHERE c.case_number = ? ORDER BY c.id DESC LIMIT 200""")
                .param(number.value())
                .query((row, no) -> new Comment(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant(),
                        row.getString("file") == null
                                ? null
                                : new Attached(row.getString("file"), row.getString("file_name"))))
                .list();
    }

    public void add(PersonId person, @Nullable String capacity, CaseNumber number, String body) {
        add(person, capacity, number, body, null);
    }

    /** With a file that whoever may see the case may open. Refused: a comment without words, a file of another kind than {@link Files} takes. */
    public void add(
            PersonId person, @Nullable String capacity, CaseNumber number, String body, @Nullable NamedFile file) {
        String text = ReadableText.of(body);
        if (text.isEmpty()) {
            throw RuleViolated.at("body", "refusal.inbox.commentEmpty");
        }
        if (text.length() > LONGEST) {
            throw RuleViolated.at("body", "refusal.inbox.commentLong", LONGEST);
        }
        UUID kept = file == null
                ? null
                : files.keep(new NewFile(FILES, number.value(), file.name(), file.content(), person))
                        .value();
        jdbc.sql("INSERT INTO inbox_comment (case_number, person, capacity, body, at, file) VALUES (?, ?, ?, ?, ?, ?)")
                .param(number.value())
                .param(person.value())
                .param(capacity)
                .param(text)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(kept)
                .update();
    }
}
