package id.go.pontianak.bangkom.desk.inbox.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * When and where a batch is and how many want how many seats, beside its tasks. With a unit also how many of its proposals stand against its quota, which is 0
 * where none is reserved for it.
 */
@Repository
@Transactional(readOnly = true)
public class BatchDemand {

    /** {@code from} and {@code to} are its first and last day; {@code approved} of the unit's have come through their route. */
    public record Demand(
            int proposals, int seats, int ofUnit, int approved, int quota, LocalDate from, LocalDate to, String place) {

        public int days() {
            return (int) ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    private static final String DEMAND = """
            SELECT b.number, b.seats, b.starts, b.ends, b.place, count(n.number) AS proposals, count(n.number) FILTER (WHERE n.unit = :unit) AS of_unit,
                count(n.number) FILTER (WHERE n.unit = :unit AND n.status NOT IN ('DECIDING', 'RETURNED', 'REJECTED', 'REVIEWING')) AS approved,
                coalesce((SELECT q.seats FROM batch_quota q WHERE q.batch = b.number AND q.unit = :unit), 0) AS quota
            FROM batch b LEFT JOIN nomination n ON n.batch = b.number
                AND (n.ended_at IS NULL OR n.status IN ('TAKEN_UP', 'NOT_SELECTED', 'LAPSED'))
            WHERE b.number = ANY (:batches) GROUP BY b.number""";

    private final JdbcClient jdbc;

    BatchDemand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, Demand> of(Collection<String> batches, @Nullable String unit) {
        Map<String, Demand> demand = new HashMap<>();
        if (batches.isEmpty()) {
            return demand;
        }
        jdbc.sql(DEMAND)
                .param("batches", batches.toArray(String[]::new))
                .param("unit", unit == null ? "" : unit)
                .query(row -> {
                    demand.put(
                            row.getString("number"),
                            new Demand(
                                    row.getInt("proposals"),
                                    row.getInt("seats"),
                                    row.getInt("of_unit"),
                                    row.getInt("approved"),
                                    row.getInt("quota"),
                                    row.getObject("starts", LocalDate.class),
                                    row.getObject("ends", LocalDate.class),
                                    row.getString("place")));
                });
        return demand;
    }
}
