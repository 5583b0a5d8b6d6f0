package id.go.pontianak.bangkom.lifecycle.batch.domain;

import id.go.pontianak.bangkom.foundation.time.PlannedDays;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Batches that begin, end, or wait for a day that becomes free; whoever enters the holiday reads which. */
@Component
class DaysOfBatches implements PlannedDays {

    private static final String ON = """
            SELECT d.day, d.what, b.title, b.number
            FROM batch b CROSS JOIN LATERAL (VALUES
                (b.opens, 'opens'), (b.nomination_deadline, 'nominationDeadline'), (b.selection_date, 'selectionDate'),
                (b.starts, 'starts'), (b.ends, 'ends')) AS d(day, what)
            WHERE d.day IN (:days) AND b.status <> 'CANCELLED'
            ORDER BY d.day, b.number""";

    private final JdbcClient jdbc;

    DaysOfBatches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PlannedDay> listOn(Collection<LocalDate> days) {
        return days.isEmpty()
                ? List.of()
                : jdbc.sql(ON)
                        .param("days", days)
                        .query((row, no) -> new PlannedDay(
                                row.getObject("day", LocalDate.class),
                                "batch." + row.getString("what"),
                                row.getString("title"),
                                "/batches/" + row.getString("number")))
                        .list();
    }
}
