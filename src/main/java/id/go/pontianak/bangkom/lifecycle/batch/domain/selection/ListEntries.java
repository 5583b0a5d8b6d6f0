package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code batch_list_entry}. */
@Component
public class ListEntries {

    private final JdbcClient jdbc;

    ListEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of the list; the struck out where they stood. */
    public List<ListEntry> listOf(String batch) {
        return jdbc.sql("SELECT * FROM batch_list_entry WHERE batch = :batch ORDER BY position, nomination")
                .param("batch", batch)
                .query(ListEntries::read)
                .list();
    }

    public Optional<String> findBatchOf(String nomination) {
        return jdbc.sql("SELECT batch FROM batch_list_entry WHERE nomination = :nomination")
                .param("nomination", nomination)
                .query(String.class)
                .optional();
    }

    public void replaceAll(String batch, List<ListEntry> entries) {
        jdbc.sql("DELETE FROM batch_list_entry WHERE batch = :batch")
                .param("batch", batch)
                .update();
        entries.forEach(entry -> append(batch, entry));
    }

    /** One who joins again stands at the end. */
    public void append(String batch, ListEntry entry) {
        jdbc.sql("""
                        INSERT INTO batch_list_entry (batch, nomination, person, unit, position, basis, explanation)
                        VALUES (:batch, :nomination, :person, :unit, :position, :basis, :explanation)
                        ON CONFLICT (batch, nomination) DO UPDATE
                            SET position = excluded.position, basis = excluded.basis, struck = false, moved_because = NULL
                        """)
                .param("batch", batch)
                .param("nomination", entry.nomination())
                .param("person", entry.person().value())
                .param("unit", entry.unit())
                .param("position", entry.position())
                .param("basis", entry.basis().name())
                .param("explanation", entry.score().write())
                .update();
    }

    public void place(String batch, String nomination, int position, @Nullable String because) {
        jdbc.sql("""
                        UPDATE batch_list_entry SET position = :position, moved_because = coalesce(:because, moved_because)
                        WHERE batch = :batch AND nomination = :nomination
                        """)
                .param("batch", batch)
                .param("nomination", nomination)
                .param("position", position)
                .param("because", because)
                .update();
    }

    public boolean strike(String batch, String nomination) {
        return jdbc.sql("""
                                UPDATE batch_list_entry SET struck = true
                                WHERE batch = :batch AND nomination = :nomination AND NOT struck
                                """)
                        .param("batch", batch)
                        .param("nomination", nomination)
                        .update()
                == 1;
    }

    private static ListEntry read(ResultSet row, int number) throws SQLException {
        return new ListEntry(
                row.getString("nomination"),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("unit"),
                row.getInt("position"),
                ProposedList.Basis.valueOf(row.getString("basis")),
                Ranking.Score.read(row.getString("explanation")),
                row.getString("moved_because"),
                row.getBoolean("struck"));
    }
}
