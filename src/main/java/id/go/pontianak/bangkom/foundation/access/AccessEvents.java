package id.go.pontianak.bangkom.foundation.access;

import id.go.pontianak.bangkom.foundation.access.domain.OpeningRows;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The access log of personal records (UU 27/2022 art. 31): each page that shows somebody's record says so here, after the right was checked. One row
 * per reader, record and day, with the page on which he saw it first; nobody is logged for his own. A page whose event cannot be written is not shown.
 */
@Service
@Transactional
public class AccessEvents {

    /** The kinds of record there are; each completes the message key {@code access.opening.kind.}. */
    public static final String CASE = "case";

    public static final String ACCOUNT = "account";
    public static final String OFFICE = "office";
    public static final String MAIL = "mail";
    public static final String LEDGER = "ledger";
    public static final String CERTIFICATE = "certificate";
    public static final String COMPETENCY = "competency";
    public static final String LEARNING = "learning";
    public static final String LETTER = "letter";
    public static final String EVENT_LOG = "event-log";

    /** Stands for all of whom a file tells. */
    private static final PersonId EVERYBODY = new PersonId(new UUID(0, 0));

    /** Events of one page. */
    public static final int PAGE = 50;

    /** One event; names are empty for accounts without a person, {@code page} is a path, null for events older than its column. */
    public record Opening(
            long id,
            String subject,
            String reader,
            String unit,
            String kind,
            String key,
            @Nullable String page,
            Instant at) {}

    /** Whose events are looked for; empty texts and null narrow nothing. */
    public record Filter(
            String reader,
            String subject,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            long before) {}

    private final CurrentUser currentUser;
    private final OpeningRows rows;
    private final Clock clock;

    AccessEvents(CurrentUser currentUser, OpeningRows rows, Clock clock) {
        this.currentUser = currentUser;
        this.rows = rows;
        this.clock = clock;
    }

    /** The current user has the record of this person before him; {@code key} names it within its kind. */
    public void opened(@Nullable PersonId subject, String kind, String key) {
        PersonId reader = currentUser.actor().person();
        if (subject != null && !subject.equals(reader)) {
            rows.insertAll(Map.of(subject, key), reader, kind, page(), clock.instant());
        }
    }

    /** The same of several people on one page; {@code keys} names the record of each. */
    public void openedAll(Map<PersonId, String> keys, String kind) {
        PersonId reader = currentUser.actor().person();
        Map<PersonId, String> others = new HashMap<>(keys);
        others.remove(reader);
        if (!others.isEmpty()) {
            rows.insertAll(others, reader, kind, page(), clock.instant());
        }
    }

    /** The current user takes away a file that tells of everybody; {@code key} names the file within its kind. */
    public void exported(String kind, String key) {
        rows.insertAll(Map.of(EVERYBODY, key), currentUser.actor().person(), kind, page(), clock.instant());
    }

    private @Nullable String page() {
        return currentUser.page().orElse(null);
    }

    /** Who opened what of the actor's own, newest first, one more than a page where there are further ones. */
    @Transactional(readOnly = true)
    public List<Opening> listOwn(Actor actor, long before) {
        return rows.listOf(actor.person(), before, PAGE + 1);
    }

    /** For auditors alone. */
    @Transactional(readOnly = true)
    public List<Opening> list(Actor actor, Filter filter) {
        if (!actor.has(Role.AUDITOR)) {
            throw new NotFound();
        }
        return rows.list(filter, PAGE + 1);
    }
}
