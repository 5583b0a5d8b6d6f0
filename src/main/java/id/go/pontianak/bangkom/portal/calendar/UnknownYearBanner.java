package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.shell.Banner;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Holidays;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reminds the administrator of a decree that is missing: this year's, and from November on the next year's. */
@Component
class UnknownYearBanner implements Banner.Source {

    private final Holidays holidays;
    private final BusinessClock clock;

    UnknownYearBanner(Holidays holidays, BusinessClock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    @Override
    public List<Banner> banners(@Nullable Actor actor) {
        if (actor == null || !actor.has(Role.ADMIN)) {
            return List.of();
        }
        LocalDate today = clock.today();
        int last = today.getYear() + (today.getMonth().compareTo(Month.OCTOBER) > 0 ? 1 : 0);
        List<Integer> known = holidays.listKnownYears();
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> !known.contains(year))
                .mapToObj(UnknownYearBanner::banner)
                .toList();
    }

    private static Banner banner(int year) {
        return new Banner(
                Banner.Kind.WARNING,
                "portal.calendar.unknownYear",
                List.of(String.valueOf(year)),
                "portal.calendar.enter",
                "/admin/calendar?year=" + year);
    }
}
