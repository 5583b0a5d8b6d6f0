package id.go.pontianak.bangkom.foundation.time;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Supplied by a module that plans something for chosen days: what stands on days that are about to become free. A bean. */
public interface PlannedDays {

    /** {@code messageKey} says with {@code title} what is planned; {@code path} leads to it. */
    record PlannedDay(LocalDate day, String messageKey, String title, String path) {}

    List<PlannedDay> listOn(Collection<LocalDate> days);
}
