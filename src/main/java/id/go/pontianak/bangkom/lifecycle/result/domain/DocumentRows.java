package id.go.pontianak.bangkom.lifecycle.result.domain;

import id.go.pontianak.bangkom.foundation.document.FileId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which stored files belong to the results of which batch. */
@Component
public class DocumentRows {

    private final JdbcClient jdbc;

    DocumentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(String batch, FileId file) {
        jdbc.sql("INSERT INTO result_document (batch, file) VALUES (?, ?)")
                .params(batch, file.value())
                .update();
    }

    public List<FileId> listOf(String batch) {
        return jdbc.sql("SELECT file FROM result_document WHERE batch = ? ORDER BY file")
                .param(batch)
                .query((row, no) -> new FileId(row.getObject("file", UUID.class)))
                .list();
    }
}
