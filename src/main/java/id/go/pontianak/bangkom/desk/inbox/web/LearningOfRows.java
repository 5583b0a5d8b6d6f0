package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskRow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningStandings;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningStandings.Standing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The learning hours of the people a page of tasks is about, asked once for all of them. */
@Component
class LearningOfRows {

    private final LearningStandings standings;

    LearningOfRows(LearningStandings standings) {
        this.standings = standings;
    }

    /** What is known of a row's person; a row that is about nobody has none. */
    Function<TaskRow, @Nullable Standing> of(List<TaskRow> rows) {
        Map<PersonId, Standing> hours = read(rows);
        return row -> row.person() == null ? null : hours.get(row.person());
    }

    private Map<PersonId, Standing> read(List<TaskRow> rows) {
        List<PersonId> people = rows.stream()
                .map(TaskRow::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return Map.of();
        }
        return standings.of(people);
    }
}
