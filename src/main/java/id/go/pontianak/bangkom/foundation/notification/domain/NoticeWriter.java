package id.go.pontianak.bangkom.foundation.notification.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.Digest;
import id.go.pontianak.bangkom.foundation.notification.Notice;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
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
            VALUES (:template, :caseNumber, :step, :addressee, :occurrence, :subject::uuid, :recused::uuid[],
                :task, :link, :model::jsonb, :attachment, :alone, :urgency, :at, :on)
            ON CONFLICT ON CONSTRAINT notification_notice_once DO NOTHING""";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batches;
    private final BusinessClock clock;
    private final ObjectMapper json;

    NoticeWriter(JdbcClient jdbc, NamedParameterJdbcOperations batches, BusinessClock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
        this.json = json;
    }

    /** The new row; empty when the same was told before. */
    public Optional<Long> insert(Notice notice, Urgency urgency) {
        return jdbc.sql(INSERT + " RETURNING id")
                .params(params(notice, urgency))
                .query(Long.class)
                .optional();
    }

    /** Thousands at once, in one batch of statements. */
    public void insertAll(List<Notice> several, Urgency urgency) {
        SqlParameterSource[] batch = several.stream()
                .map(notice -> new MapSqlParameterSource(params(notice, urgency)))
                .toArray(SqlParameterSource[]::new);
        batches.batchUpdate(INSERT, batch);
    }

    private Map<String, @Nullable Object> params(Notice notice, Urgency urgency) {
        PersonId subject = notice.conflictScope().subject();
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("template", notice.template());
        params.put("caseNumber", notice.caseNumber());
        params.put("step", notice.step());
        params.put("addressee", notice.to().toString());
        params.put("occurrence", notice.occurrence());
        params.put("subject", subject == null ? null : subject.value());
        params.put(
                "recused",
                notice.conflictScope().recused().stream().map(PersonId::value).toArray(UUID[]::new));
        params.put("task", notice.taskId());
        params.put("link", notice.link());
        params.put("model", write(notice.model()));
        params.put(
                "attachment",
                notice.attachment() == null ? null : notice.attachment().toString());
        params.put("alone", notice.alone());
        params.put("urgency", urgency.name());
        params.put("at", clock.instant().atOffset(ZoneOffset.UTC));
        params.put("on", clock.today());
        return params;
    }

    public boolean insert(Digest digest) {
        Notice notice = new Notice(
                DIGEST,
                digest.day().toString(),
                "digest",
                Addressee.person(digest.to()),
                0,
                ConflictScope.NONE,
                null,
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
                    .params(notice, no, line.taskId(), line.process(), line.title(), line.caseNumber(), line.about())
                    .param(line.due() == null ? null : line.due().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private String write(Map<String, String> model) {
        try {
            return json.writeValueAsString(model);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
