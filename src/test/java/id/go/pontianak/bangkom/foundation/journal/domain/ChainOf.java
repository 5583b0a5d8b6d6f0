package id.go.pontianak.bangkom.foundation.journal.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.journal.JournalVerifier.BadRow;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verifies the journal of a database that belongs to a portal in another process. */
public final class ChainOf {

    private ChainOf() {}

    public static Optional<BadRow> firstBadRow(DataSource database) {
        return new JournalChain(
                        new JdbcTemplate(database), new JournalEntries(JdbcClient.create(database), new ObjectMapper()))
                .findFirstBadRow();
    }
}
