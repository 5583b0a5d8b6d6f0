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

    public void insert(Rating rating) {
        jdbc.sql("INSERT INTO competency_rating (" + COLUMNS + ", recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        rating.person().value(),
                        rating.competency(),
                        rating.kind().name(),
                        rating.level(),
                        rating.day(),
                        rating.source(),
                        rating.by().value(),
                        rating.reason(),
                        Timestamp.from(clock.instant()))
                .update();
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
