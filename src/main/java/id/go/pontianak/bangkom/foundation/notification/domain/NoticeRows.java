package id.go.pontianak.bangkom.foundation.notification.domain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.AttachmentKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads notices, and marks what became of them. */
@Component
class NoticeRows {

    private static final String COLUMNS = """
            SELECT n.id, n.template, n.case_number, n.step, n.addressee, n.subject_id, n.recused, n.task_id, n.link,
                n.model::text AS model, n.attachment, n.alone, n.urgency, n.created_at, n.created_on
            FROM notification_notice n
            """;

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    NoticeRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Takes hold of new ones until the transaction ends, leaving out those another node has in hand. */
    public List<StoredNotice> lockNew(int limit) {
        return jdbc.sql(COLUMNS + "WHERE n.state = 'NEW' ORDER BY n.id LIMIT ? FOR UPDATE SKIP LOCKED")
                .param(limit)
                .query(this::read)
                .list();
    }

    public List<Long> newIds(int limit) {
        return jdbc.sql("SELECT id FROM notification_notice WHERE state = 'NEW' ORDER BY id LIMIT ?")
                .param(limit)
                .query(Long.class)
                .list();
    }

    /** Takes hold of one, unless it is no longer new or another node has it in hand. */
    public Optional<StoredNotice> lockNew(long id) {
        return jdbc.sql(COLUMNS + "WHERE n.state = 'NEW' AND n.id = ? FOR UPDATE SKIP LOCKED")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** By id, where not zero: how often the same was told the same addressee on its day already. */
    Map<Long, Integer> countTold(List<Long> ids) {
        Map<Long, Integer> told = new HashMap<>();
        jdbc.sql("""
                        SELECT n.id, count(*) AS told FROM notification_notice n JOIN notification_notice o
                            ON o.template = n.template AND o.case_number = n.case_number AND o.step = n.step
                                AND o.addressee = n.addressee AND o.created_on = n.created_on AND o.state = 'RESOLVED' AND o.id <> n.id
                        WHERE n.id = ANY (?) GROUP BY n.id""").param(ids.toArray(Long[]::new)).query(row -> {
            told.put(row.getLong("id"), row.getInt("told"));
        });
        return told;
    }

    void mark(List<Long> ids, String state, @Nullable String reason) {
        jdbc.sql("UPDATE notification_notice SET state = ?, reason = ? WHERE id = ANY (?)")
                .param(state)
                .param(reason)
                .param(ids.toArray(Long[]::new))
                .update();
    }

    /** What a mail carries, in the order in which it happened. */
    public List<StoredNotice> listOfMail(long mail) {
        return jdbc.sql(COLUMNS
                        + "JOIN notification_delivery d ON d.notice_id = n.id WHERE d.mail_id = ? AND d.dropped IS NULL"
                        + " ORDER BY n.id")
                .param(mail)
                .query(this::read)
                .list();
    }

    private StoredNotice read(ResultSet row, int no) throws SQLException {
        return new StoredNotice(
                row.getLong("id"),
                row.getString("template"),
                new CaseNumber(row.getString("case_number")),
                row.getString("step"),
                Addressee.parse(row.getString("addressee")),
                new ConflictScope(person(row.getObject("subject_id", UUID.class)), recused((UUID[])
                        row.getArray("recused").getArray())),
                row.getString("task_id"),
                row.getString("link"),
                model(row.getString("model")),
                attachment(row.getString("attachment")),
                row.getBoolean("alone"),
                Urgency.valueOf(row.getString("urgency")),
                row.getTimestamp("created_at").toInstant(),
                row.getDate("created_on").toLocalDate());
    }

    private static @Nullable PersonId person(@Nullable UUID value) {
        return value == null ? null : new PersonId(value);
    }

    private static @Nullable AttachmentKey attachment(@Nullable String text) {
        return text == null ? null : AttachmentKey.parse(text);
    }

    private static Set<PersonId> recused(UUID[] values) {
        return Arrays.stream(values).map(PersonId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** What the notice was given, and the number of its case for texts that name it. */
    public Map<String, String> model(String text, CaseNumber caseNumber) {
        Map<String, String> model = new LinkedHashMap<>(model(text));
        model.putIfAbsent("case", caseNumber.value());
        return model;
    }

    /** The model as it was written; an entry that is no single value is shown as it is stored. */
    public Map<String, String> model(String text) {
        try {
            Map<String, String> model = new LinkedHashMap<>();
            json.readTree(text)
                    .fields()
                    .forEachRemaining(entry -> model.put(
                            entry.getKey(),
                            entry.getValue().isValueNode()
                                    ? entry.getValue().asText()
                                    : entry.getValue().toString()));
            return model;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
