package id.go.pontianak.bangkom.foundation.notification.domain;

import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.domain.NoticeDeliveries.Delivery;
import id.go.pontianak.bangkom.foundation.notification.domain.NoticeDeliveries.OpenMail;
import id.go.pontianak.bangkom.foundation.notification.domain.NoticeDeliveries.Posted;
import id.go.pontianak.bangkom.foundation.policy.Policies;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts notices before each person they reach today, into that person's open mail or a new one: many by a few statements. */
@Component
class NoticeRecipients {

    /** A digest that cannot go out at once leaves the morning's own round time to join it. */
    private static final Duration ROUND = Duration.ofMinutes(15);

    private final NoticeDeliveries deliveries;
    private final Authority authority;
    private final Directory directory;
    private final ReminderHours hours;
    private final Policies policies;
    private final BusinessClock clock;

    NoticeRecipients(
            NoticeDeliveries deliveries,
            Authority authority,
            Directory directory,
            ReminderHours hours,
            Policies policies,
            BusinessClock clock) {
        this.deliveries = deliveries;
        this.authority = authority;
        this.directory = directory;
        this.hours = hours;
        this.policies = policies;
        this.clock = clock;
    }

    /** Of one of them. */
    public List<PersonId> of(StoredNotice notice) {
        return Objects.requireNonNull(of(List.of(notice)).get(notice.id()));
    }

    /**
     * By the id of each notice: for an office that nobody answers for, HR. People who are gone are nobody, and hold up no other mail.
     */
    public Map<Long, List<PersonId>> of(List<StoredNotice> notices) {
        Map<Long, List<PersonId>> addressed =
                notices.stream().collect(Collectors.toMap(StoredNotice::id, this::addressed));
        Set<PersonId> known = directory
                .persons(addressed.values().stream().flatMap(List::stream).toList())
                .keySet();
        Map<Long, List<PersonId>> reached = new HashMap<>();
        addressed.forEach((id, people) ->
                reached.put(id, people.stream().filter(known::contains).toList()));
        return reached;
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
    public void deliver(List<Delivery> wanted) {
        List<Delivery> fresh = deliveries.lacking(wanted);
        if (fresh.isEmpty()) {
            return;
        }
        Map<PersonId, Person> persons =
                directory.persons(fresh.stream().map(Delivery::person).toList());
        deliveries.insert(fresh.stream()
                .map(one -> new Posted(one, mail(Objects.requireNonNull(persons.get(one.person())), one.notice())))
                .toList());
    }

    /** A mail of a notice that is not merged has no urgency, so that nothing else joins it. */
    private OpenMail mail(Person person, StoredNotice notice) {
        return new OpenMail(
                person.id(), person.governmentUnit(), notice.alone() ? null : notice.urgency(), sendAt(person, notice));
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
}
