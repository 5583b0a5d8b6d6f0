package id.go.pontianak.bangkom.desk.casefile.domain;

import id.go.pontianak.bangkom.desk.tracking.CaseRow;
import id.go.pontianak.bangkom.desk.tracking.Tracking;
import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.desk.tracking.TrackingScopes;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.database.PlannedAnew;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a case for somebody who may see it: whom it is about, who oversees it, at whom it waits, who has acted in it in a capacity, and whoever
 * else its owner names; for everybody else there is none.
 */
@Service
@Transactional(readOnly = true)
public class VisibleCases {

    /** How somebody sees a case: his own affair, without what concerns only others, or as one who works on it or oversees it. */
    public record Seen(
            PersonId reader,
            CaseRow row,
            String process,
            @Nullable PersonId subject,
            String page,
            boolean own) {}

    private record Key(
            String process,
            @Nullable UUID subject,
            @Nullable String unit,
            String page,
            @Nullable String supervisorOffice) {}

    private final JdbcClient jdbc;
    private final Tracking tracking;
    private final CaseTypes types;
    private final TrackingScopes scopes;
    private final Authority authority;
    private final Journal journal;

    VisibleCases(
            @PlannedAnew JdbcClient jdbc,
            Tracking tracking,
            CaseTypes types,
            TrackingScopes scopes,
            Authority authority,
            Journal journal) {
        this.jdbc = jdbc;
        this.tracking = tracking;
        this.types = types;
        this.scopes = scopes;
        this.authority = authority;
        this.journal = journal;
    }

    public Seen open(Actor actor, CaseNumber number) {
        return find(actor, number).orElseThrow(NotFound::new);
    }

    public boolean visible(Actor actor, CaseNumber number) {
        return find(actor, number).isPresent();
    }

    /** As {@link #visible}, and not because it is his own affair. */
    public boolean visibleOnDuty(Actor actor, CaseNumber number) {
        return find(actor, number).filter(seen -> !seen.own()).isPresent();
    }

    private Optional<Seen> find(Actor actor, CaseNumber number) {
        Key key =
                jdbc.sql("""
                        SELECT c.process, c.subject, c.unit, c.page, p.supervisor_office FROM tracking_case c
                        LEFT JOIN directory_person p ON p.id = c.subject WHERE c.number = ?""").param(number.value()).query(Key.class).optional().orElse(null);
        CaseRow row = tracking.find(number).orElse(null);
        if (key == null || row == null) {
            return Optional.empty();
        }
        boolean own = actor.person().value().equals(key.subject());
        if (!own
                && !oversees(scopes.of(actor), key)
                && !worksOn(actor.person(), row)
                && !types.visibleTo(actor.person(), key.process(), number)) {
            return Optional.empty();
        }
        PersonId subject = key.subject() == null ? null : new PersonId(key.subject());
        return Optional.of(new Seen(actor.person(), row, key.process(), subject, key.page(), own));
    }

    private boolean worksOn(PersonId person, CaseRow row) {
        return authority.addresseesOf(person).stream().map(Addressee::toString).anyMatch(row.waitsAt()::contains)
                || journal.hasDecided(person, row.number());
    }

    private static boolean oversees(TrackingScope scope, Key key) {
        return scope.city()
                || (key.unit() != null && scope.units().contains(key.unit()))
                || (key.supervisorOffice() != null && scope.offices().contains(key.supervisorOffice()));
    }
}
