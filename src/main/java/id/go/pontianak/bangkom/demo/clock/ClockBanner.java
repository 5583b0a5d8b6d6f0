package id.go.pontianak.bangkom.demo.clock;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.shell.Banner;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says on every page of the demo which day it is there, and that the clock is being moved while it is. */
@Component
@ConditionalOnProperty("bangkom.workflow.clock-movable")
@Profile("!production")
class ClockBanner implements Banner.Source {

    private final ClockMover mover;
    private final BusinessClock clock;
    private final Dates dates;

    ClockBanner(ClockMover mover, BusinessClock clock, Dates dates) {
        this.mover = mover;
        this.clock = clock;
        this.dates = dates;
    }

    @Override
    public List<Banner> banners(@Nullable Actor actor) {
        List<Object> now = List.of(dates.dateTime(clock.instant()));
        return List.of(
                mover.moving()
                        ? new Banner(
                                Banner.Kind.WARNING, "demo.clock.moving", now, "demo.clock.progress", "/demo/clock")
                        : new Banner(Banner.Kind.INFO, "demo.clock.now", now, "demo.clock.move", "/demo/clock"));
    }
}
