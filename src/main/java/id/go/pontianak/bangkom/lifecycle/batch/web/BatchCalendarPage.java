package id.go.pontianak.bangkom.lifecycle.batch.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month with what happens to batches in it; {@code weekdays} are the heads of the columns, each week has seven days. */
record BatchCalendarPage(
        YearMonth month, List<String> weekdays, List<List<Day>> weeks, boolean empty, String previous, String next) {

    /** {@code holiday} names a national holiday or joint leave; days of other months are empty. */
    record Day(
            LocalDate date,
            boolean inside,
            boolean today,
            boolean off,
            @Nullable String holiday,
            List<Event> events) {}

    /** {@code kind} completes {@code batch.calendar.<kind>}. */
    record Event(String kind, String number, String title) {}
}
