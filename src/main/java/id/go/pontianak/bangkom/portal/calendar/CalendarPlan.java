package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.time.Holiday;
import id.go.pontianak.bangkom.foundation.time.PlannedDays.PlannedDay;
import id.go.pontianak.bangkom.foundation.workflow.deadline.OpenDeadlines.Move;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a change of the calendar would do: days that become free, days known otherwise, days of these years that the list does not have,
 * deadlines that go to a later day, and what is planned for the new days and stays.
 */
record CalendarPlan(
        List<Holiday> added, List<Changed> changed, List<Holiday> missing, List<Move> moves, List<PlannedDay> planned) {

    record Changed(Holiday before, Holiday after) {

        /** Another decree alone is nothing to be asked about. */
        boolean other() {
            return before.kind() != after.kind() || !before.name().equals(after.name());
        }
    }

    private static final int SHOWN = 20;

    /** Whether somebody must see this before it is done. */
    public boolean asks() {
        return Stream.of(shownChanges(), missing, moves, planned).anyMatch(some -> !some.isEmpty());
    }

    /** What was shown, as the form carries it: an answer holds for these days and no others. */
    public String mark() {
        return Integer.toHexString((added + "|" + changed + "|" + missing).hashCode());
    }

    Set<LocalDate> newDaysOff() {
        return added.stream().map(Holiday::day).collect(Collectors.toSet());
    }

    List<Holiday> written() {
        return Stream.concat(added.stream(), changed.stream().map(Changed::after))
                .toList();
    }

    public List<Changed> shownChanges() {
        return changed.stream().filter(Changed::other).toList();
    }

    public int cases() {
        return byCase().size();
    }

    /** One line a case: the due date people see, or where nobody sees one, the window that runs. */
    public List<Move> shownMoves() {
        return byCase().stream().limit(SHOWN).toList();
    }

    public int moreCases() {
        return Math.max(0, cases() - SHOWN);
    }

    private Collection<Move> byCase() {
        Map<CaseNumber, Move> first = new LinkedHashMap<>();
        moves.stream().filter(Move::task).forEach(move -> first.putIfAbsent(move.caseNumber(), move));
        moves.forEach(move -> first.putIfAbsent(move.caseNumber(), move));
        return first.values();
    }
}
