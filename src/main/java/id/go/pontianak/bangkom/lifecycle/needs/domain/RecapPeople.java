package id.go.pontianak.bangkom.lifecycle.needs.domain;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.needs.Assessment.State;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people behind the numbers of one line of a recap: those who are asked for its competency and still serve. */
@Component
public class RecapPeople {

    /** In which of the line's numbers somebody counts; the name completes {@code needs.recap.in.<name>}. */
    public enum In {
        /** Below the standard: {@code people}. */
        BELOW,
        /** Confirmed at the standard or above it. */
        MET,
        /** Rated himself, not confirmed yet: {@code unconfirmed}. */
        UNCONFIRMED,
        UNRATED
    }

    /** {@code level} is the one that was confirmed, null before that. */
    public record Row(
            PersonId person,
            State state,
            int required,
            @Nullable Integer level) {

        public In in() {
            if (level != null) {
                return level < required ? In.BELOW : In.MET;
            }
            return state == State.SELF_RATED ? In.UNCONFIRMED : In.UNRATED;
        }

        /** In levels; zero where there is none, or nobody has confirmed a level. */
        public int gap() {
            return level == null ? 0 : Math.max(0, required - level);
        }
    }

    private final JdbcClient jdbc;

    RecapPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everybody, in no order; one statement. */
    public List<Row> of(String unitNumber, String code) {
        return jdbc.sql("""
                        SELECT a.person, a.state, i.required, i.level FROM needs_assessment a JOIN needs_item i ON i.assessment = a.id
                        WHERE a.unit = ? AND i.code = ?""" + AssessmentRows.SERVING)
                .params(unitNumber, code)
                .query((row, no) -> new Row(
                        new PersonId(row.getObject("person", UUID.class)),
                        State.valueOf(row.getString("state")),
                        row.getInt("required"),
                        row.getObject("level", Integer.class)))
                .list();
    }
}
