package id.go.pontianak.bangkom.desk.inbox.domain;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.Facet;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskQuery.Sort;
import id.go.pontianak.bangkom.foundation.database.SearchWords;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The statements of the task list: per candidate one keyed index range, then merged. Values are parameters, never text of the statement. */
record TaskListSql(
        TaskQuery query, PersonId person, List<String> candidates, List<String> hidden, Instant now, LocalDate today) {

    private static final String COLUMNS = """
            SELECT t.id, k.key, t.case_number, t.title, t.subject AS person, p.name AS subject, p.number, p.position, t.unit AS unit_code, u.name AS unit, g.name AS programme, t.batch,
                h.learning_hours, t.priority, t.version, t.form, t.page,
                CASE WHEN t.process = 'request' THEN t.page END AS opens, t.created_at, nullif(t.due_at, 'infinity') AS due_at,
                k.candidate
            """;

    private static final String TASK = " JOIN inbox_task t ON t.id = k.task_id";

    private static final String NAMES = """
            %s
            LEFT JOIN directory_person p ON p.id = t.subject
            LEFT JOIN directory_unit u ON u.code = t.unit
            LEFT JOIN catalogue_programme g ON g.code = t.programme
            LEFT JOIN batch hb ON hb.number = t.batch
            LEFT JOIN LATERAL (SELECT w.learning_hours FROM catalogue_programme_version w WHERE w.programme = t.programme
                AND (w.version = hb.programme_version OR hb.number IS NULL AND w.valid_from <= t.created_at::date)
                ORDER BY w.version DESC LIMIT 1) h ON true
            """.formatted(TASK);

    /** A page: the first rows of each candidate's range, merged, each task once. */
    String page(int limit) {
        return COLUMNS + merged(limit) + NAMES + order("k.");
    }

    /** The ids of the same rows, but for tasks that are decided on a page of their own. */
    String ids(int limit) {
        return "SELECT t.id " + merged(limit) + TASK + " WHERE t.page IS NULL" + order("k.");
    }

    private String merged(int limit) {
        return "FROM (SELECT DISTINCT ON (s1, s2, task_id) * FROM (" + arms(limit) + ") merged" + order("")
                + ", candidate LIMIT " + limit + ") k";
    }

    private String order(String of) {
        String direction = backwards() ? " DESC" : "";
        return " ORDER BY " + of + "s1" + direction + ", " + of + "s2" + direction + ", " + of + "task_id" + direction;
    }

    String chosen() {
        return COLUMNS + """
                FROM (SELECT DISTINCT ON (c.task_id) c.task_id, c.candidate, '' AS key, c.due_at FROM inbox_candidate c
                    WHERE c.task_id = ANY (:chosen) AND c.candidate = ANY (:candidates) AND c.task_id <> ALL (:hidden)
                    ORDER BY c.task_id, c.candidate) k""" + NAMES + "ORDER BY k.due_at, k.task_id";
    }

    String count() {
        return "SELECT count(DISTINCT task_id) FROM (" + bounded() + ") merged";
    }

    String countByCandidate() {
        return "SELECT candidate, count(*) AS n FROM (" + bounded() + ") merged GROUP BY candidate";
    }

    /** Of those that are decided by a form, how many by which. */
    String countByForm() {
        return "SELECT t.form, count(DISTINCT merged.task_id) AS n FROM (" + bounded()
                + ") merged JOIN inbox_task t ON t.id = merged.task_id WHERE t.page IS NULL AND t.form IS NOT NULL GROUP BY t.form";
    }

    String counts() {
        return "SELECT count(DISTINCT task_id) AS mine,"
                + " count(DISTINCT task_id) FILTER (WHERE candidate NOT LIKE 'person:%') AS office,"
                + " count(DISTINCT task_id) FILTER (WHERE candidate LIKE 'person:%') AS own,"
                + " count(DISTINCT task_id) FILTER (WHERE due_at >= :now AND due_at <= :tomorrow) AS today,"
                + " count(DISTINCT task_id) FILTER (WHERE due_at < :now) AS overdue FROM (" + bounded() + ") merged";
    }

    /** Everything the filter lets through, but no more per candidate than is counted exactly. */
    private String bounded() {
        return "SELECT a.candidate, r.* FROM unnest(:candidates) AS a(candidate) CROSS JOIN LATERAL (SELECT c.task_id, c.due_at"
                + " FROM inbox_candidate c" + where() + " ORDER BY c.due_at, c.task_id LIMIT " + (TaskCounts.LIMIT + 1)
                + ") r";
    }

    private String arms(int limit) {
        String direction = backwards() ? " DESC" : "";
        String order = query.sort().columns().replace(",", direction + ",") + direction + ", c.task_id" + direction;
        return "SELECT a.candidate, r.* FROM unnest(:candidates) AS a(candidate) CROSS JOIN LATERAL (SELECT c.task_id, "
                + sortKeys() + " FROM inbox_candidate c" + where() + keyset() + " ORDER BY " + order + " LIMIT " + limit
                + ") r";
    }

    private String sortKeys() {
        return switch (query.sort()) {
            case DUE -> "c.due_at AS s1, 0 AS s2, c.due_at || '~' || c.task_id AS key";
            case CREATED -> "c.created_at AS s1, 0 AS s2, c.created_at || '~' || c.task_id AS key";
            case PRIORITY ->
                "-c.priority AS s1, c.due_at AS s2, -c.priority || '~' || c.due_at || '~' || c.task_id AS key";
        };
    }

    private String where() {
        StringBuilder sql = new StringBuilder(query.readsTask() ? " JOIN inbox_task t ON t.id = c.task_id" : "");
        sql.append(" WHERE c.candidate = a.candidate AND c.task_id <> ALL (:hidden)");
        sql.append(
                switch (query.view()) {
                    case TODAY -> " AND c.due_at >= :now AND c.due_at <= :tomorrow";
                    case OVERDUE -> " AND c.due_at < :now";
                    case SNOOZED ->
                        " AND c.task_id IN (SELECT s.task_id FROM inbox_snooze s WHERE s.person = :person AND s.until > :now)";
                    default -> "";
                });
        words().forEach((name, word) -> sql.append(" AND t.search LIKE :").append(name));
        sql.append(query.chosen().containsKey(Facet.UNIT) ? " AND t.unit = :unit" : "");
        sql.append(query.chosen().containsKey(Facet.PROGRAMME) ? " AND t.programme = :programme" : "");
        return sql.toString();
    }

    private String keyset() {
        if (key() == null) {
            return "";
        }
        String comparison = backwards() ? " < " : " > ";
        String cast = query.sort() == Sort.PRIORITY
                ? "(CAST(:key0 AS integer), CAST(:key1 AS timestamptz), :key2)"
                : "(CAST(:key0 AS timestamptz), :key1)";
        return " AND (" + query.sort().columns() + ", c.task_id)" + comparison + cast;
    }

    /** The list is read against its order when it is turned round, or when the page before is asked for; both cancel out. */
    private boolean backwards() {
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
        params.put("candidates", candidates.toArray(String[]::new));
        params.put("hidden", hidden.toArray(String[]::new));
        params.put("person", person.value());
        params.put("now", now.atOffset(ZoneOffset.UTC));
        params.put(
                "tomorrow", today.plusDays(1).atStartOfDay(BusinessClock.CITY).toOffsetDateTime());
        params.put("unit", query.chosen(Facet.UNIT));
        params.put("programme", query.chosen(Facet.PROGRAMME));
        if (key() != null) {
            String[] parts = key().split("~", -1);
            for (int part = 0; part < parts.length; part++) {
                params.put("key" + part, parts[part]);
            }
        }
        return params;
    }
}
