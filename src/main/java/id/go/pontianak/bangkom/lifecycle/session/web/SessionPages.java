package id.go.pontianak.bangkom.lifecycle.session.web;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.session.SessionCopies;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember;
import id.go.pontianak.bangkom.lifecycle.session.web.SessionsPage.Day;
import id.go.pontianak.bangkom.lifecycle.session.web.SessionsPage.Hours;
import id.go.pontianak.bangkom.lifecycle.session.web.SessionsPage.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together the sessions of a batch by day, and one of them. */
@Component
@Transactional(readOnly = true)
class SessionPages {

    private final Batches batches;
    private final BatchParts parts;
    private final Catalogue catalogue;
    private final SessionCopies copies;
    private final SeenSessions seen;
    private final FreeDays free;
    private final BusinessClock clock;

    SessionPages(
            Batches batches,
            BatchParts parts,
            Catalogue catalogue,
            SessionCopies copies,
            SeenSessions seen,
            FreeDays free,
            BusinessClock clock) {
        this.batches = batches;
        this.parts = parts;
        this.catalogue = catalogue;
        this.copies = copies;
        this.seen = seen;
        this.free = free;
        this.clock = clock;
    }

    SessionsPage page(String number, PersonId person) {
        Batch batch = batches.batch(number);
        List<StaffMember> staff = seen.staff(number, person);
        List<Row> rows = rows(number, person, staff);
        int planned = rows.stream()
                .map(Row::session)
                .filter(session -> !session.cancelled())
                .mapToInt(session -> session.hours().value())
                .sum();
        int programme = catalogue
                .programme(batch.programme(), batch.programmeVersion())
                .learningHours()
                .value();
        return new SessionsPage(
                batch,
                parts.of(batch, person),
                seen.mayRun(number, person),
                seen.concerns(number, person),
                new Hours(planned, programme),
                days(batch, rows),
                copies.patternOf(batch),
                staff.stream().filter(member -> member.session() == null).toList());
    }

    /** One session of the page; unknown is {@code NotFound}. */
    Row row(String number, UUID id, PersonId person) {
        seen.require(number, id);
        return rows(number, person, seen.staff(number, person)).stream()
                .filter(row -> row.session().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Row> rows(String number, PersonId person, List<StaffMember> staff) {
        Map<UUID, String> links = seen.links(number, person);
        return seen.sessions(number).stream()
                .map(session -> new Row(
                        session,
                        links.getOrDefault(session.id(), ""),
                        !session.cancelled() && !session.begunAt(clock.instant()),
                        staff.stream()
                                .filter(member -> session.id().equals(member.session()))
                                .toList()))
                .toList();
    }

    private List<Day> days(Batch batch, List<Row> rows) {
        Map<LocalDate, List<Row>> byDay = rows.stream()
                .collect(Collectors.groupingBy(row -> row.session().day(), TreeMap::new, Collectors.toList()));
        Map<LocalDate, String> holidays = free.holidays(byDay.keySet());
        return byDay.entrySet().stream()
                .map(day -> new Day(
                        day.getKey(),
                        holidays.get(day.getKey()),
                        free.isOff(day.getKey()),
                        !batch.period().contains(day.getKey()),
                        day.getValue()))
                .toList();
    }
}
