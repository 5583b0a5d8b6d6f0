package id.go.pontianak.bangkom.lifecycle.examination.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.examination.BankRules;
import id.go.pontianak.bangkom.lifecycle.examination.Item;
import id.go.pontianak.bangkom.lifecycle.examination.ItemText;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes questions and versions; versions are added and approved, never changed. */
@Component
public class ItemChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    ItemChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The bank of a programme begins with its first question; its row is the lock under which all of it is changed. */
    public void lock(String programme) {
        jdbc.sql("INSERT INTO examination_bank (programme) VALUES (?) ON CONFLICT DO NOTHING")
                .param(programme)
                .update();
        jdbc.sql("SELECT programme FROM examination_bank WHERE programme = ? FOR UPDATE")
                .param(programme)
                .query(String.class)
                .single();
    }

    public void rules(String programme, BankRules rules) {
        jdbc.sql("UPDATE examination_bank SET minutes = ?, passing = ? WHERE programme = ?")
                .params(rules.minutes(), rules.passing(), programme)
                .update();
    }

    public int nextNumber(String programme) {
        return jdbc.sql("SELECT coalesce(max(number), 0) + 1 FROM examination_item WHERE programme = ?")
                .param(programme)
                .query(Integer.class)
                .single();
    }

    public void insert(String programme, int number, ItemText text, PersonId by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO examination_item (id, programme, number) VALUES (?, ?, ?)")
                .params(id, programme, number)
                .update();
        insertVersion(id, 1, text, by);
    }

    public void insertVersion(UUID item, int version, ItemText text, PersonId by) {
        jdbc.sql("""
                        INSERT INTO examination_item_version (item, version, topic, competency, stem, options, key, explanation, level,
                            practice, written_by, written_at)
                        VALUES (:item, :version, :topic, :competency, :stem, :options, :key, :explanation, :level, :practice, :by, :now)
                        """)
                .param("item", item)
                .param("version", version)
                .param("topic", text.topic())
                .param("competency", text.competency())
                .param("stem", text.stem())
                .param("options", text.options().toArray(String[]::new))
                .param("key", text.key())
                .param("explanation", text.explanation())
                .param("level", text.level())
                .param("practice", text.practice())
                .param("by", by.value())
                .param("now", now())
                .update();
    }

    public void approve(Item item, PersonId by) {
        jdbc.sql("UPDATE examination_item_version SET approved_by = ?, approved_at = ? WHERE item = ? AND version = ?")
                .params(by.value(), now(), item.id(), item.version())
                .update();
    }

    public void withdraw(UUID item, PersonId by, String reason) {
        jdbc.sql("UPDATE examination_item SET withdrawn_by = ?, withdrawn_at = ?, withdrawn_reason = ? WHERE id = ?")
                .params(by.value(), now(), reason, item)
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
