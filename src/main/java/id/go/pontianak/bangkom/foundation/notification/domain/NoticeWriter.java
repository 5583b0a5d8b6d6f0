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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes notices in the caller's transaction; the unique key makes a repetition harmless. */
@Component
public class NoticeWriter {

    /** The digest's own template; its content is the lines. */
    public static final String DIGEST = "notification/digest";

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
        PersonId subject = notice.conflictScope().subject();
        return jdbc.sql("""
                        INSERT INTO notification_notice (template, case_number, step, addressee, occurrence, subject_id, recused,
                            task_id, link, model, urgency, created_at, created_on)
                        VALUES (:template, :caseNumber, :step, :addressee, :occurrence, :subject::uuid, :recused::uuid[],
                            :task, :link, :model::jsonb, :urgency, :at, :on)
                        ON CONFLICT ON CONSTRAINT notification_notice_once DO NOTHING
                        RETURNING id""")
                .param("template", notice.template())
                .param("caseNumber", notice.caseNumber())
                .param("step", notice.step())
                .param("addressee", notice.to().toString())
                .param("occurrence", notice.occurrence())
                .param("subject", subject == null ? null : subject.value())
                .param(
                        "recused",
                        notice.conflictScope().recused().stream()
                                .map(PersonId::value)
                                .toArray(UUID[]::new))
                .param("task", notice.taskId())
                .param("link", notice.link())
                .param("model", write(notice.model()))
                .param("urgency", urgency.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("on", clock.today())
                .query(Long.class)
                .optional();
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
