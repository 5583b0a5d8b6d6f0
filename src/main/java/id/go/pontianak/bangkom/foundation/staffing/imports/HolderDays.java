package id.go.pontianak.bangkom.foundation.staffing.imports;

import id.go.pontianak.bangkom.foundation.importing.Line;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Capacities;
import id.go.pontianak.bangkom.foundation.staffing.imports.reading.Lines.HolderLine;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** First and last days of holders: a last day beyond all calendars (31-12-9999) says that there is none; other far days are slips. */
final class HolderDays {

    private static final int NEVER = 2900;
    private static final LocalDate FIRST = LocalDate.of(1945, 8, 17);
    private static final int YEARS_AHEAD = 20;

    private final LocalDate today;

    HolderDays(LocalDate today) {
        this.today = today;
    }

    HolderLine read(HolderLine holder) {
        LocalDate to = holder.to();
        check(holder.line(), "Mulai", holder.from());
        if (to == null || to.getYear() < NEVER) {
            check(holder.line(), "Sampai", to);
            return holder;
        }
        if (holder.capacity() != null && Capacities.needsEnd(holder.capacity())) {
            holder.line().error("Sampai", "endMissing", holder.capacity());
        }
        return holder.until(null);
    }

    private void check(Line line, String column, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(today.plusYears(YEARS_AHEAD)))) {
            line.error(column, "dateFar", HolderPlanner.DAY.format(day));
        }
    }
}
