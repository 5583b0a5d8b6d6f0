package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approved leave and duty travel. It empties no office by itself; it shows who needs a Plh or a substitute. For administrators only. */
@Service
@Transactional
public class Absences {

    private final CurrentUser user;
    private final AbsenceRows rows;
    private final Directory directory;
    private final Journal journal;
    private final HolderRows holders;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    Absences(
            CurrentUser user,
            AbsenceRows rows,
            Directory directory,
            Journal journal,
            HolderRows holders,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.user = user;
        this.rows = rows;
        this.directory = directory;
        this.journal = journal;
        this.holders = holders;
        this.events = events;
        this.clock = clock;
    }

    public enum Kind {
        ANNUAL,
        LONG,
        SICK,
        MATERNITY,
        IMPORTANT,
        UNPAID,
        DUTY_TRAVEL
    }

    public record Row(
            UUID id,
            PersonId person,
            String name,
            Kind kind,
            LocalDate from,
            LocalDate to,
            @Nullable String note,
            boolean cancelled,
            LeftOffices left) {

        /** The titles of the offices he holds meanwhile. */
        public String offices() {
            return left.titles();
        }

        public boolean covered() {
            return left.covered();
        }

        Row leaving(LeftOffices offices) {
            return new Row(id, person, name, kind, from, to, note, cancelled, offices);
        }
    }

    public record Absence(
            @Nullable PersonId person,
            @Nullable Kind kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String note) {}

    public void enter(Absence absence) {
        requireAdministrator();
        PersonId person = absence.person();
        Kind kind = absence.kind();
        LocalDate from = absence.from();
        LocalDate to = absence.to();
        if (person == null) {
            throw RuleViolated.at("person", "directory.holder.personMissing");
        }
        if (kind == null) {
            throw RuleViolated.at("kind", "directory.absence.kindMissing");
        }
        if (from == null) {
            throw RuleViolated.at("from", "directory.holder.fromMissing");
        }
        if (to == null) {
            throw RuleViolated.at("to", "directory.absence.toMissing");
        }
        if (to.isBefore(from)) {
            throw RuleViolated.at("to", "directory.holder.endsBeforeStart");
        }
        directory.person(person);
        rows.overlapping(person, new DateRange(from, to)).ifPresent(other -> {
            throw RuleViolated.at("from", "directory.absence.overlaps", Days.written(other));
        });
        rows.insert(person, kind, new DateRange(from, to), absence.note());
        tell(person, "absenceEntered", kind, new DateRange(from, to));
    }

    public void cancel(UUID id) {
        requireAdministrator();
        Row absence = list(true).stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (absence.cancelled()) {
            throw new NotPossibleNow("directory.absence.cancelledAlready");
        }
        rows.cancel(id, clock.instant());
        tell(absence.person(), "absenceCancelled", absence.kind(), new DateRange(absence.from(), absence.to()));
    }

    /** Running and coming ones, or all of the last year too; by their first day. */
    @Transactional(readOnly = true)
    public List<Row> list(boolean past) {
        requireAdministrator();
        LocalDate today = clock.today();
        return rows.list(past ? today.minusYears(1) : today, past);
    }

    private void tell(PersonId person, String action, Kind kind, DateRange period) {
        // The kind of leave may be about health: the record says that somebody is away, not why.
        journal.record(
                new CaseNumber(person.toString()),
                Deed.of("journal.directory." + action, user.actor().person()),
                Map.of(
                        "person",
                        person.toString(),
                        "period",
                        Days.written(period),
                        "duty",
                        String.valueOf(kind == Kind.DUTY_TRAVEL)));
        Set<String> offices = holders.listOf(person, clock.today()).stream()
                .map(Holding::office)
                .collect(Collectors.toSet());
        if (!offices.isEmpty()) {
            events.publishEvent(new HoldersChanged(offices));
        }
    }

    private void requireAdministrator() {
        if (!user.actor().has(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
