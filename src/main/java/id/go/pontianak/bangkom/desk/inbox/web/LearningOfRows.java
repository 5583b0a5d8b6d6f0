package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskRow;
import id.go.pontianak.bangkom.desk.inbox.web.TaskListPage.Hours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.ledger.LearningTargets;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The learning hours of the people a page of tasks is about, asked once for all of them. */
@Component
class LearningOfRows {

    private final Ledger ledger;
    private final LearningTargets targets;
    private final BusinessClock clock;

    LearningOfRows(Ledger ledger, LearningTargets targets, BusinessClock clock) {
        this.ledger = ledger;
        this.targets = targets;
        this.clock = clock;
    }

    /** What is known of a row's person; a row that is about nobody has none. */
    Function<TaskRow, @Nullable Hours> of(List<TaskRow> rows) {
        Map<PersonId, Hours> hours = read(rows);
        return row -> row.person() == null ? null : hours.get(row.person());
    }

    private Map<PersonId, Hours> read(List<TaskRow> rows) {
        List<PersonId> people = rows.stream()
                .map(TaskRow::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (people.isEmpty()) {
            return Map.of();
        }
        LocalDate today = clock.today();
        int target = targets.yearlyTarget(today);
        Map<PersonId, Hours> hours = new HashMap<>();
        ledger.hoursOf(people, today.getYear())
                .forEach((person, done) -> hours.put(person, new Hours(done.value(), target)));
        return hours;
    }
}
