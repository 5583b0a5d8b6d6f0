package id.go.pontianak.bangkom.lifecycle.plan.domain;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.kernel.JsonText;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.lifecycle.plan.version.PlanVersion;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Frozen versions: append-only, each item a map from field to what stood there. */
@Component
public class PlanVersionRows {

    private static final TypeReference<TreeMap<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    PlanVersionRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<PlanVersion> ofYear(int year) {
        return jdbc.sql("SELECT * FROM plan_version WHERE year = ? ORDER BY no")
                .param(year)
                .query((row, no) -> new PlanVersion(
                        year,
                        row.getInt("no"),
                        row.getString("plan"),
                        new PersonId(row.getObject("made_by", UUID.class)),
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        new Rupiah(row.getLong("total"))))
                .list();
    }

    /** The cells of its items by item number. */
    public Map<String, Map<String, String>> cells(int year, int no) {
        Map<String, Map<String, String>> items = new TreeMap<>();
        jdbc.sql("SELECT item, cells FROM plan_version_item WHERE year = ? AND version = ? ORDER BY item")
                .params(year, no)
                .query((row, at) -> Map.entry(row.getString("item"), read(row.getString("cells"))))
                .list()
                .forEach(item -> items.put(item.getKey(), item.getValue()));
        return items;
    }

    public void insert(PlanVersion version, Map<String, Map<String, String>> items) {
        jdbc.sql("INSERT INTO plan_version (year, no, plan, made_by, made_at, total) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        version.year(),
                        version.no(),
                        version.plan(),
                        version.madeBy().value(),
                        version.madeAt().atOffset(ZoneOffset.UTC),
                        version.total().amount())
                .update();
        items.forEach((item, cells) -> jdbc.sql(
                        "INSERT INTO plan_version_item (year, version, item, cells) VALUES (?, ?, ?, ?::jsonb)")
                .params(version.year(), version.no(), item, write(cells))
                .update());
    }

    private Map<String, String> read(String cells) {
        return JsonText.read(json, cells, CELLS);
    }

    private String write(Map<String, String> cells) {
        return JsonText.write(json, cells);
    }
}
