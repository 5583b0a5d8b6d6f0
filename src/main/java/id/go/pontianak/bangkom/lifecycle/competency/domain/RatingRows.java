package id.go.pontianak.bangkom.lifecycle.competency.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.competency.Rating;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The log of ratings. */
@Component
public class RatingRows {

    private static final String COLUMNS = "person, code, kind, level, day, source, given_by, reason";

    private final JdbcClient jdbc;
    private final Clock clock;

    RatingRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** In the order given, so that of two for one competency the later counts. */
    public void insert(Collection<Rating> ratings) {
        jdbc.sql("INSERT INTO competency_rating (" + COLUMNS + """
                        , recorded_at)
                        SELECT r.person, r.code, r.kind, r.level, CAST(r.day AS date), r.source, r.given_by, r.reason, :now
                        FROM unnest(CAST(:people AS uuid[]), CAST(:codes AS text[]), CAST(:kinds AS text[]), CAST(:levels AS integer[]),
                            CAST(:days AS text[]), CAST(:sources AS text[]), CAST(:givers AS uuid[]), CAST(:reasons AS text[]))
                            WITH ORDINALITY AS r (person, code, kind, level, day, source, given_by, reason, no)
                        ORDER BY r.no""")
                .param("people", array(ratings, rating -> rating.person().value(), UUID[]::new))
                .param("codes", array(ratings, Rating::competency, String[]::new))
                .param("kinds", array(ratings, rating -> rating.kind().name(), String[]::new))
                .param("levels", array(ratings, Rating::level, Integer[]::new))
                .param("days", array(ratings, rating -> rating.day().toString(), String[]::new))
                .param("sources", array(ratings, Rating::source, String[]::new))
                .param("givers", array(ratings, rating -> rating.by().value(), UUID[]::new))
                .param("reasons", array(ratings, Rating::reason, String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static <T> Object array(
            Collection<Rating> ratings, Function<Rating, @Nullable T> column, IntFunction<@Nullable T[]> made) {
        return ratings.stream().map(column).toArray(made);
    }

    public List<Rating> of(PersonId person) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM competency_rating WHERE person = ? ORDER BY day DESC, id DESC")
                .param(person.value())
                .query(RatingRows::rating)
                .list();
    }

    public Map<PersonId, Map<String, Rating>> confirmed(Collection<PersonId> people) {
        Map<PersonId, Map<String, Rating>> levels = new HashMap<>();
        if (people.isEmpty()) {
            return levels;
        }
        jdbc.sql("SELECT DISTINCT ON (person, code) " + COLUMNS + """
                         FROM competency_rating WHERE kind <> 'SELF' AND person = ANY (:people)
                        ORDER BY person, code, day DESC, id DESC""")
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(RatingRows::rating)
                .list()
                .forEach(rating -> levels.computeIfAbsent(rating.person(), one -> new HashMap<>())
                        .put(rating.competency(), rating));
        return levels;
    }

    private static Rating rating(ResultSet row, int no) throws SQLException {
        return new Rating(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("code"),
                Rating.Kind.valueOf(row.getString("kind")),
                row.getInt("level"),
                row.getObject("day", LocalDate.class),
                row.getString("source"),
                new PersonId(row.getObject("given_by", UUID.class)),
                row.getString("reason"));
    }
}
