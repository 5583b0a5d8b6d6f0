package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approved leave and duty travel. It empties no office by itself; it shows who needs a Plh or a substitute. For administrators only. */
@Service
@Transactional
public class Absences {

    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final Directory directory;
    private final Journal journal;
    private final HolderRows holders;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    Absences(
            CurrentUser user,
            JdbcClient jdbc,
            Directory directory,
            Journal journal,
            HolderRows holders,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.user = user;
        this.jdbc = jdbc;
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

    /** {@code offices} are the titles he holds; {@code covered} whether a Plh stands in for all of them. */
    public record Row(
            UUID id,
            PersonId person,
            String name,
            Kind kind,
            LocalDate from,
            LocalDate to,
            @Nullable String note,
            boolean cancelled,
            String offices,
            boolean covered) {}

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
        requireFree(person, from, to);
        jdbc.sql("""
                        INSERT INTO directory_absence (id, person_id, kind, from_day, to_day, note)
                        VALUES (:id, :person, :kind, :from, :to, :note)
                        """)
                .param("id", UUID.randomUUID())
                .param("person", person.value())
                .param("kind", kind.name())
                .param("from", from)
                .param("to", to)
                .param("note", absence.note())
                .update();
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
        jdbc.sql("UPDATE directory_absence SET cancelled_at = :now WHERE id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        tell(absence.person(), "absenceCancelled", absence.kind(), new DateRange(absence.from(), absence.to()));
    }

    /** Running and coming ones, or all of the last year too; by their first day. */
    @Transactional(readOnly = true)
    public List<Row> list(boolean past) {
        requireAdministrator();
        LocalDate today = clock.today();
        return jdbc.sql("""
                        SELECT b.*, p.name,
                               coalesce((SELECT string_agg(o.title, '; ' ORDER BY o.title) FROM directory_holder h
                                   JOIN directory_office o ON o.code = h.office_code
                                   WHERE h.person_id = b.person_id AND h.from_day <= b.to_day AND (h.to_day IS NULL OR h.to_day >= b.from_day)
                               ), '') AS offices,
                               NOT EXISTS (SELECT 1 FROM directory_holder h WHERE h.person_id = b.person_id AND h.capacity <> 'PLH'
                                   AND h.from_day <= b.to_day AND (h.to_day IS NULL OR h.to_day >= b.from_day)
                                   AND NOT EXISTS (SELECT 1 FROM directory_holder s WHERE s.office_code = h.office_code AND s.capacity = 'PLH'
                                       AND s.from_day <= b.from_day AND s.to_day >= b.to_day)) AS covered
                        FROM directory_absence b JOIN directory_person p ON p.id = b.person_id
                        WHERE b.to_day >= :since AND (:past OR b.cancelled_at IS NULL)
                        ORDER BY b.from_day DESC, p.name, b.id LIMIT 500
                        """)
                .param("since", past ? today.minusYears(1) : today)
                .param("past", past)
                .query(Absences::row)
                .list();
    }

    private void requireFree(PersonId person, LocalDate from, LocalDate to) {
        jdbc.sql("""
                        SELECT from_day, to_day FROM directory_absence
                        WHERE person_id = :person AND cancelled_at IS NULL AND from_day <= :to AND to_day >= :from LIMIT 1
                        """)
                .param("person", person.value())
                .param("from", from)
                .param("to", to)
                .query((row, index) -> new DateRange(
                        row.getObject("from_day", LocalDate.class), row.getObject("to_day", LocalDate.class)))
                .optional()
                .ifPresent(other -> {
                    throw RuleViolated.at("from", "directory.absence.overlaps", Days.written(other));
                });
    }

    private void tell(PersonId person, String action, Kind kind, DateRange period) {
        // The kind of leave may be about health: the record says that somebody is away, not why.
        journal.record(
                person.toString(),
                "journal.directory." + action,
                user.actor().person(),
                null,
                null,
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

    private static Row row(ResultSet row, int index) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getString("note"),
                row.getTimestamp("cancelled_at") != null,
                row.getString("offices"),
                row.getBoolean("covered"));
    }

    private void requireAdministrator() {
        if (!user.actor().has(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
