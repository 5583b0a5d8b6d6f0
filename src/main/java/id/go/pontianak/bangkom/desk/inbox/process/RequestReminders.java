package id.go.pontianak.bangkom.desk.inbox.process;

import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKinds;
import id.go.pontianak.bangkom.foundation.request.RequestsEnded;
import id.go.pontianak.bangkom.foundation.request.RequestsExtended;
import id.go.pontianak.bangkom.foundation.request.RequestsOpened;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Plans the reminders of requests by the rule of tasks: for thousands asked on one day there are two plans, one per working week. */
@Component
class RequestReminders {

    private record Days(LocalDate createdOn, LocalDate dueOn) {}

    private final ReminderRows rows;
    private final RequestKinds kinds;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    RequestReminders(ReminderRows rows, RequestKinds kinds, WorkingCalendar calendar, BusinessClock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.calendar = calendar;
        this.clock = clock;
    }

    @EventListener
    void on(RequestsOpened event) {
        plan(event.kind(), event.requests());
    }

    @EventListener
    void on(RequestsExtended event) {
        plan(event.kind(), event.requests());
    }

    @EventListener
    void on(RequestsEnded event) {
        rows.removeAll(ids(event.requests()));
    }

    private void plan(String kind, List<Request> requests) {
        if (!kinds.kind(kind).remindable()) {
            return;
        }
        Map<Days, List<Request>> days = requests.stream().collect(Collectors.groupingBy(RequestReminders::daysOf));
        days.forEach((one, asked) -> {
            for (WeekPattern week : WeekPattern.values()) {
                ReminderPlan plan = new ReminderPlan(one.createdOn(), one.dueOn(), week, false);
                rows.planRequests(
                        ids(asked), plan, plan.next(clock.today(), calendar).orElse(null));
            }
        });
    }

    private static Days daysOf(Request request) {
        return new Days(LocalDate.ofInstant(request.openedAt(), BusinessClock.CITY), Dates.lastDay(request.due()));
    }

    private static String[] ids(List<Request> requests) {
        return requests.stream().map(request -> request.id().toString()).toArray(String[]::new);
    }
}
