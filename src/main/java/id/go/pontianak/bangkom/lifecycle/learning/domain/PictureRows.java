package id.go.pontianak.bangkom.lifecycle.learning.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code learning_picture}. */
@Component
public class PictureRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    PictureRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<byte[]> find(String programme, String name) {
        return jdbc.sql("SELECT content FROM learning_picture WHERE programme = ? AND name = ?")
                .params(programme, name)
                .query((row, at) -> row.getBytes("content"))
                .optional();
    }

    public List<String> names(String programme) {
        return jdbc.sql("SELECT name FROM learning_picture WHERE programme = ? ORDER BY name")
                .param(programme)
                .query(String.class)
                .list();
    }

    public void insert(String programme, String name, byte[] content, PersonId by) {
        jdbc.sql("INSERT INTO learning_picture (programme, name, content, added_by, added_at) VALUES (?, ?, ?, ?, ?)")
                .params(programme, name, content, by.value(), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
