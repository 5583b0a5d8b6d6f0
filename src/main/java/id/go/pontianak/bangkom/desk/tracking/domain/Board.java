package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The board: a card is a case under whose number others are counted, in the column of the stage it is at. */
@Service
@Transactional(readOnly = true)
public class Board {

    /** What has ended stays on the board for a while, so that its end is seen. */
    private static final int SHOWN_AFTER_END_DAYS = 60;

    /** So many cards of a column are drawn, those that fall due first; the table has the rest. */
    public static final int IN_COLUMN = 60;

    /** How many cases of a card have this status, and how many of them are late. */
    public record Count(String status, int cases, int late) {}

    /** {@code path}: units see of a card what its own page shows them. */
    public record Card(
            String number,
            String path,
            String title,
            String stage,
            String status,
            @Nullable Instant since,
            boolean late,
            List<Count> counts) {

        public int cases() {
            return counts.stream().mapToInt(Count::cases).sum();
        }

        public int lateCases() {
            return counts.stream().mapToInt(Count::late).sum();
        }
    }

    private record Line(Card card, @Nullable Count count) {}

    static final String CARDS = """
            SELECT * FROM (SELECT b.number, b.page, b.title, b.stage, b.status, b.since, b.ended_at IS NULL AND b.due_at < :now AS late,
                b.due_at, n.sub AS case_status, n.cases, n.late AS late_cases,
                dense_rank() OVER (PARTITION BY b.stage ORDER BY b.due_at, b.number) AS place
            FROM tracking_case b LEFT JOIN (%s) n ON n.key = b.number
            WHERE b.card = b.number AND (b.ended_at IS NULL OR b.ended_at > :shown) AND (:city OR n.sub IS NOT NULL)
            ) b WHERE place <= :most ORDER BY b.due_at, b.number, b.cases DESC, b.case_status""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    Board(@PlannedAnew JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Of each column the first cards by due date, and one more than are drawn where there is one. */
    public List<Card> cards(TrackingScope scope) {
        CountSql sql = new CountSql(scope, clock.instant());
        Map<String, Card> cards = new LinkedHashMap<>();
        jdbc.sql(CARDS.formatted(sql.sums("card")))
                .params(sql.params())
                .param("city", scope.city())
                .param("most", IN_COLUMN + 1)
                .param(
                        "shown",
                        clock.instant()
                                .minus(java.time.Duration.ofDays(SHOWN_AFTER_END_DAYS))
                                .atOffset(ZoneOffset.UTC))
                .query((row, no) -> line(row, scope))
                .list()
                .forEach(line -> {
                    Card card = cards.computeIfAbsent(line.card().number(), number -> line.card());
                    if (line.count() != null) {
                        card.counts().add(line.count());
                    }
                });
        return List.copyOf(cards.values());
    }

    private static Line line(ResultSet row, TrackingScope scope) throws SQLException {
        Card card = new Card(
                row.getString("number"),
                scope.city() ? "/tracking/" + row.getString("number") : row.getString("page"),
                row.getString("title"),
                row.getString("stage"),
                row.getString("status"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                row.getBoolean("late"),
                new ArrayList<>());
        String status = row.getString("case_status");
        return new Line(card, status == null ? null : new Count(status, row.getInt("cases"), row.getInt("late_cases")));
    }

    /** Open cases per stage, late ones beside them: the figures above the board. */
    public List<StageCount> stages(TrackingScope scope) {
        CountSql sql = new CountSql(scope, clock.instant());
        return jdbc.sql(sql.sums("stage"))
                .params(sql.params())
                .query((row, no) -> new StageCount(row.getString("key"), row.getInt("cases"), row.getInt("late")))
                .list();
    }

    public record StageCount(String stage, int cases, int late) {}
}
