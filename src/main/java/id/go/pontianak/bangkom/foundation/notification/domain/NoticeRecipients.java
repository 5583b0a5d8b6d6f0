package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a notice before each person it reaches today, into that person's open mail or a new one. */
@Component
class NoticeRecipients {

    /** A digest that cannot go out at once leaves the morning's own round time to join it. */
    private static final Duration ROUND = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Authority authority;
    private final Directory directory;
    private final ReminderHours hours;
    private final Policies policies;
    private final BusinessClock clock;

    NoticeRecipients(
            JdbcClient jdbc,
            Authority authority,
            Directory directory,
            ReminderHours hours,
            Policies policies,
            BusinessClock clock) {
        this.jdbc = jdbc;
        this.authority = authority;
        this.directory = directory;
        this.hours = hours;
        this.policies = policies;
        this.clock = clock;
    }

    /** For an office that nobody answers for, HR. People who are gone are nobody, and hold up no other mail. */
    public List<PersonId> of(StoredNotice notice) {
        List<PersonId> people = addressed(notice);
        Set<PersonId> known = directory.persons(people).keySet();
        return people.stream().filter(known::contains).toList();
    }

    private List<PersonId> addressed(StoredNotice notice) {
        if (notice.to().kind() == Addressee.Kind.PERSON) {
            return List.of(PersonId.of(notice.to().value()));
        }
        List<PersonId> people = authority.resolve(notice.to(), notice.conflictScope());
        boolean nobody = people.isEmpty() && notice.to().kind() == Addressee.Kind.OFFICE;
        return nobody ? authority.resolve(Role.hrAnalyst(), notice.conflictScope()) : people;
    }

    /** Delivers to whoever of them does not have it yet, in this capacity or in another of his. */
    public void deliver(StoredNotice notice, List<PersonId> people) {
        people.stream()
                .filter(person -> !has(notice, person))
                .forEach(person -> jdbc.sql("""
                        INSERT INTO notification_delivery (notice_id, person_id, mail_id, created_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT ON CONSTRAINT notification_delivery_once DO NOTHING""")
                        .params(notice.id(), person.value(), openMail(person, notice), now())
                        .update());
    }

    private boolean has(StoredNotice notice, PersonId person) {
        return jdbc.sql("""
                        SELECT EXISTS (
                            SELECT 1 FROM notification_delivery WHERE notice_id = :notice AND person_id = :person
                            UNION ALL
                            SELECT 1 FROM notification_notice same
                            JOIN notification_notice n ON (n.template, n.case_number, n.step, n.occurrence)
                                = (same.template, same.case_number, same.step, same.occurrence)
                            JOIN notification_delivery d ON d.notice_id = n.id AND d.dropped IS NULL
                            WHERE same.id = :notice AND d.person_id = :person)""")
                .param("notice", notice.id())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * The lock on the row keeps a sender from taking the mail before the notice is in it. A mail of a notice that is not merged has no urgency, so
     * that the index of open mails, which knows one of each urgency, never joins another to it.
     */
    private long openMail(PersonId id, StoredNotice notice) {
        Person person = directory.person(id);
        return jdbc.sql("""
                        INSERT INTO notification_mail (person_id, government_unit, urgency, created_at, send_at)
                        VALUES (:person, :unit, :urgency, :now, :at)
                        ON CONFLICT (person_id, urgency) WHERE state = 'NEW' AND resends = 0
                        DO UPDATE SET send_at = least(notification_mail.send_at, excluded.send_at)
                        RETURNING id""")
                .param("person", id.value())
                .param("unit", person.governmentUnit())
                .param("urgency", notice.alone() ? null : notice.urgency().name())
                .param("now", now())
                .param("at", sendAt(person, notice).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private Instant sendAt(Person person, StoredNotice notice) {
        if (notice.urgency() == Urgency.NOW) {
            int minutes = policies.number("notification.mergeMinutes", clock.today());
            return notice.createdAt().plus(Duration.ofMinutes(minutes));
        }
        WeekPattern pattern = directory.unit(person.unit()).weekPattern();
        return notice.digest() && hours.open(clock.instant(), pattern)
                ? clock.instant()
                : hours.nextOpening(clock.instant(), pattern).plus(ROUND);
    }

    private java.time.OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
