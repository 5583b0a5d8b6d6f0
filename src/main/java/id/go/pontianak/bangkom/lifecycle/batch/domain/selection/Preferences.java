package id.go.pontianak.bangkom.lifecycle.batch.domain.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code batch_preference}: in which order the heads of units want their people seated. */
@Component
public class Preferences {

    private final JdbcClient jdbc;

    Preferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Place per nomination; those not named have none. */
    public Map<String, Integer> of(String batch) {
        Map<String, Integer> places = new HashMap<>();
        jdbc.sql("SELECT nomination, position FROM batch_preference WHERE batch = :batch")
                .param("batch", batch)
                .query(row -> {
                    places.put(row.getString("nomination"), row.getInt("position"));
                });
        return places;
    }

    public void replace(String batch, String unit, List<String> nominations) {
        jdbc.sql("DELETE FROM batch_preference WHERE batch = :batch AND unit = :unit")
                .param("batch", batch)
                .param("unit", unit)
                .update();
        for (int place = 0; place < nominations.size(); place++) {
            jdbc.sql("""
                            INSERT INTO batch_preference (batch, unit, nomination, position)
                            VALUES (:batch, :unit, :nomination, :position)
                            """)
                    .param("batch", batch)
                    .param("unit", unit)
                    .param("nomination", nominations.get(place))
                    .param("position", place + 1)
                    .update();
        }
    }
}
