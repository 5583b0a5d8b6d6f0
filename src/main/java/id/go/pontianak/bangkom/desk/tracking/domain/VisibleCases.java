package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case for somebody who may see it, as its owner says; for everybody else there is none. */
@Service
@Transactional(readOnly = true)
public class VisibleCases {

    /** How somebody sees a case: his own affair, without what concerns only others, or as one who works on it or oversees it. */
    public record Seen(
            CaseRow row, String process, @Nullable PersonId subject, String page, boolean own) {}

    private record Key(
            String process,
            @Nullable UUID subject,
            @Nullable String unit,
            String page,
            @Nullable String supervisorOffice) {}

    private final JdbcClient jdbc;
    private final CaseListing listing;
    private final DescribedCases described;
    private final TrackingScopes scopes;

    VisibleCases(JdbcClient jdbc, CaseListing listing, DescribedCases described, TrackingScopes scopes) {
        this.jdbc = jdbc;
        this.listing = listing;
        this.described = described;
        this.scopes = scopes;
    }

    public Seen open(Actor actor, String number) {
        Key key = jdbc.sql("""
                        SELECT c.process, c.subject, c.unit, c.page, p.supervisor_office FROM tracking_case c
                        LEFT JOIN directory_person p ON p.id = c.subject WHERE c.number = ?""").param(number).query(Key.class).optional().orElseThrow(NotFound::new);
        boolean own = actor.person().value().equals(key.subject());
        boolean overseen = oversees(scopes.of(actor), key);
        if (!own && !overseen && !described.of(key.process()).visibleTo(actor.person(), number)) {
            throw new NotFound();
        }
        CaseRow row = listing.find(number).orElseThrow(NotFound::new);
        PersonId subject = key.subject() == null ? null : new PersonId(key.subject());
        return new Seen(row, key.process(), subject, key.page(), own);
    }

    private static boolean oversees(TrackingScope scope, Key key) {
        return scope.city()
                || (key.unit() != null && scope.units().contains(key.unit()))
                || (key.supervisorOffice() != null && scope.offices().contains(key.supervisorOffice()));
    }
}
