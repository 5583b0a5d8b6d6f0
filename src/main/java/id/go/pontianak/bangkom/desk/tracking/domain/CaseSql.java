package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.desk.tracking.CaseRow;
import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.Facet;
import id.go.pontianak.bangkom.desk.tracking.domain.CaseQuery.Sort;
import id.go.pontianak.bangkom.foundation.database.SearchWords;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements of the table of cases and of its export: the same condition for the page, the count and the file. */
record CaseSql(TrackingScope scope, CaseQuery query, Instant now) {

    private static final String COLUMNS = """
            SELECT c.number, c.process, c.title, c.stage, c.status, p.name AS subject, p.number AS employee_number, u.name AS unit,
                g.name AS programme, c.batch, c.year, c.started_at, c.ended_at, c.since, nullif(c.due_at, 'infinity') AS due_at, c.waits_at, """;

    private static final String NAMES = """
             c LEFT JOIN directory_person p ON p.id = c.subject
            LEFT JOIN directory_unit u ON u.code = c.unit
            LEFT JOIN catalogue_programme g ON g.code = c.programme""";

    static final String ONE = COLUMNS + "c.number AS key FROM tracking_case" + NAMES + " WHERE c.number = :number";

    String page(int limit) {
        String direction = backwards() ? " DESC" : "";
        String order = " ORDER BY " + query.sort().column() + direction + ", c.number" + direction;
        return COLUMNS + sortKey() + " AS key FROM (SELECT * FROM tracking_case c" + where() + keyset() + order
                + " LIMIT " + limit + ")" + NAMES + order;
    }

    /** Everything the filter lets through, in the order of the page. */
    String everything() {
        String direction = query.descending() ? " DESC" : "";
        return COLUMNS + sortKey() + " AS key FROM (SELECT * FROM tracking_case c" + where() + ")" + NAMES
                + " ORDER BY " + query.sort().column() + direction + ", c.number" + direction;
    }

    String count(int limit) {
        return "SELECT count(*) FROM (SELECT 1 FROM tracking_case c" + where() + " LIMIT " + limit + ") counted";
    }

    String where() {
        StringBuilder sql = new StringBuilder(" WHERE ").append(mine());
        sql.append(
                switch (query.state()) {
                    case OPEN -> " AND c.ended_at IS NULL";
                    case ENDED -> " AND c.ended_at IS NOT NULL";
                    case ALL -> "";
                });
        sql.append(query.late() ? " AND c.ended_at IS NULL AND c.due_at < :now" : "");
        sql.append(" AND ").append(SearchWords.allIn("c.search", words()));
        query.chosen().keySet().forEach(facet -> sql.append(" AND ").append(chosen(facet)));
        return sql.toString();
    }

    /** What the person may list at all. */
    String mine() {
        return scope.city()
                ? "TRUE"
                : "(c.unit = ANY (:units) OR c.subject = :person OR c.subject IN"
                        + " (SELECT s.id FROM directory_person s WHERE s.supervisor_office = ANY (:offices)))";
    }

    private static String chosen(Facet facet) {
        return switch (facet) {
            case UNIT, YEAR, STAGE, STATUS, PROGRAMME -> "c.%1$s = :%1$s".formatted(facet.word());
            case BATCH -> "(c.batch = :batch OR c.card = :batch) AND c.number <> :batch";
            case WAITS -> ":waits = ANY (c.waits_at)";
        };
    }

    private String sortKey() {
        return query.sort() == Sort.NUMBER ? "c.number" : query.sort().column() + " || '~' || c.number";
    }

    private String keyset() {
        String key = key();
        if (key == null) {
            return "";
        }
        String comparison = backwards() ? " < " : " > ";
        return query.sort() == Sort.NUMBER
                ? " AND c.number" + comparison + ":key0"
                : " AND (" + query.sort().column() + ", c.number)" + comparison + "(CAST(:key0 AS timestamptz), :key1)";
    }

    boolean backwards() {
        return query.descending() != query.edge().backwards();
    }

    private @Nullable String key() {
        return query.edge().key();
    }

    private Map<String, String> words() {
        return SearchWords.of(query.search());
    }

    Map<String, Object> params() {
        Map<String, Object> params = new HashMap<>(words());
        params.put("now", now.atOffset(ZoneOffset.UTC));
        params.put("person", scope.person().value());
        params.put("units", scope.units().toArray(String[]::new));
        params.put("offices", scope.offices().toArray(String[]::new));
        query.chosen()
                .forEach((facet, value) ->
                        params.put(facet.word(), facet == Facet.YEAR ? Integer.valueOf(value) : value));
        String key = key();
        if (key != null) {
            String[] parts = key.split("~", -1);
            for (int part = 0; part < parts.length; part++) {
                params.put("key" + part, parts[part]);
            }
        }
        return params;
    }

    static CaseRow row(ResultSet row, int no) throws SQLException {
        return new CaseRow(
                new CaseNumber(row.getString("number")),
                row.getString("process"),
                row.getString("key"),
                row.getString("title"),
                row.getString("stage"),
                row.getString("status"),
                row.getString("subject"),
                row.getString("employee_number"),
                row.getString("unit"),
                row.getString("programme"),
                row.getString("batch"),
                row.getInt("year"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                instant(row, "due_at"),
                Arrays.asList((String[]) row.getArray("waits_at").getArray()));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
