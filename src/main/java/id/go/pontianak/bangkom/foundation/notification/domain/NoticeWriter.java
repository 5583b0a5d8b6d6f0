package id.go.pontianak.bangkom.foundation.notification.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.JsonText;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Digest;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes notices in the caller's transaction; the unique key makes a repetition harmless. */
@Component
public class NoticeWriter {

    /** The digest's own template; its content is the lines. */
    public static final String DIGEST = "notification/digest";

    private static final String INSERT = """
            INSERT INTO notification_notice (template, case_number, step, addressee, occurrence, subject_id, recused,
                task_id, link, model, attachment, alone, urgency, created_at, created_on)
            SELECT n.template, n.case_number, n.step, n.addressee, n.occurrence, n.subject, n.recused::uuid[],
                n.task, n.link, n.model::jsonb, n.attachment, n.alone, :urgency, :at, :on
            FROM unnest(CAST(:templates AS text[]), CAST(:cases AS text[]), CAST(:steps AS text[]), CAST(:addressees AS text[]),
                CAST(:occurrences AS integer[]), CAST(:subjects AS uuid[]), CAST(:recused AS text[]), CAST(:tasks AS text[]),
                CAST(:links AS text[]), CAST(:models AS text[]), CAST(:attachments AS text[]), CAST(:alone AS boolean[]))
                WITH ORDINALITY AS n (template, case_number, step, addressee, occurrence, subject, recused, task, link, model,
                    attachment, alone, no)
            ORDER BY n.no
            ON CONFLICT ON CONSTRAINT notification_notice_once DO NOTHING RETURNING id""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final ObjectMapper json;

    NoticeWriter(JdbcClient jdbc, BusinessClock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.json = json;
    }

    /** The new row; empty when the same was told before. */
    public Optional<Long> insert(Notice notice, Urgency urgency) {
        return insertAll(List.of(notice), urgency).stream().findFirst();
    }

    /** Thousands at once, in their order, by one statement. Returns the new rows; what was told before is left out. */
    public List<Long> insertAll(List<Notice> several, Urgency urgency) {
        if (several.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(INSERT)
                .param("templates", texts(several, Notice::template))
                .param("cases", texts(several, notice -> notice.caseNumber().value()))
                .param("steps", texts(several, Notice::step))
                .param("addressees", texts(several, notice -> notice.to().toString()))
                .param("occurrences", several.stream().map(Notice::occurrence).toArray(Integer[]::new))
                .param("subjects", several.stream().map(NoticeWriter::subject).toArray(UUID[]::new))
                .param("recused", texts(several, NoticeWriter::recused))
                .param("tasks", texts(several, Notice::taskId))
                .param("links", texts(several, Notice::link))
                .param("models", texts(several, notice -> write(notice.model())))
                .param("attachments", texts(several, NoticeWriter::attachment))
                .param("alone", several.stream().map(Notice::alone).toArray(Boolean[]::new))
                .param("urgency", urgency.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("on", clock.today())
                .query(Long.class)
                .list();
    }

    private static @Nullable String[] texts(List<Notice> several, Function<Notice, @Nullable String> text) {
        return several.stream().map(text).toArray(String[]::new);
    }

    private static @Nullable UUID subject(Notice notice) {
        PersonId subject = notice.conflictScope().subject();
        return subject == null ? null : subject.value();
    }

    private static @Nullable String attachment(Notice notice) {
        return notice.attachment() == null ? null : notice.attachment().toString();
    }

    /** As PostgreSQL writes an array; an array of arrays of different lengths it does not know. */
    private static String recused(Notice notice) {
        return notice.conflictScope().recused().stream()
                .map(person -> person.value().toString())
                .collect(Collectors.joining(",", "{", "}"));
    }

    public boolean insert(Digest digest) {
        Notice notice = new Notice(
                DIGEST,
                new CaseNumber(digest.day().toString()),
                "digest",
                Addressee.person(digest.to()),
                0,
                ConflictScope.NONE,
                "/tasks",
                Map.of("day", digest.day().toString()));
        Optional<Long> row = insert(notice, Urgency.DIGEST);
        row.ifPresent(id -> insertLines(id, digest.lines()));
        return row.isPresent();
    }

    private void insertLines(long notice, List<Digest.Line> lines) {
        for (int no = 0; no < lines.size(); no++) {
            Digest.Line line = lines.get(no);
            jdbc.sql("INSERT INTO notification_line VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            notice,
                            no,
                            line.taskId(),
                            line.process(),
                            line.title(),
                            line.caseNumber().value(),
                            line.about())
                    .param(line.due() == null ? null : line.due().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private String write(Map<String, String> model) {
        return JsonText.write(json, model);
    }
}
