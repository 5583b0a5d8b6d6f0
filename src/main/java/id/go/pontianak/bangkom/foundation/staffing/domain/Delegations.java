package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Capacity.Kind;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.directory.SubstituteChanged;
import id.go.pontianak.bangkom.foundation.directory.SubstituteChanged.What;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * An official lends an office he answers for to a substitute, who acts beside him in his name for a period. What somebody only substitutes
 * he cannot lend on: there are no chains.
 */
@Service
@Transactional
public class Delegations {

    private final CurrentUser user;
    private final SubstituteRows rows;
    private final ResponsibleOfficials officials;
    private final Directory directory;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    Delegations(
            CurrentUser user,
            SubstituteRows rows,
            ResponsibleOfficials officials,
            Directory directory,
            Journal journal,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.user = user;
        this.rows = rows;
        this.officials = officials;
        this.directory = directory;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    public record Wish(
            @Nullable String office,
            @Nullable PersonId substitute,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String reason,
            @Nullable String decree) {}

    /** What the person asking may lend: the offices he answers for in his own right. */
    @Transactional(readOnly = true)
    public List<Capacity> lendable() {
        return officials.officesOf(user.actor().person(), clock.today()).stream()
                .filter(capacity -> capacity.kind() != Kind.SUPERIOR && capacity.kind() != Kind.SUBSTITUTE)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<SubstituteRow> lent() {
        return rows.ofPrincipal(user.actor().person(), clock.today());
    }

    @Transactional(readOnly = true)
    public List<SubstituteRow> borrowed() {
        return rows.ofSubstitute(user.actor().person(), clock.today());
    }

    /** Everybody's, for administrators. */
    @Transactional(readOnly = true)
    public List<SubstituteRow> all() {
        if (!user.actor().has(Role.ADMIN)) {
            throw new NotFound();
        }
        return rows.all(clock.today());
    }

    public void lend(Wish wish) {
        PersonId principal = user.actor().person();
        Capacity office = lendable().stream()
                .filter(each -> each.acted().value().equals(wish.office()))
                .findFirst()
                .orElseThrow(() -> RuleViolated.at("office", "directory.delegation.notYours"));
        PersonId substitute = substitute(wish, principal);
        DateRange period = period(wish);
        String reason = Reason.of(wish.reason());
        String code = office.acted().value();
        rows.overlapping(code, period).ifPresent(other -> {
            throw RuleViolated.at("from", "directory.delegation.overlaps", Days.written(other));
        });
        UUID id = rows.insert(code, principal, substitute, period, reason, wish.decree(), clock.instant());
        tell(
                rows.find(id, clock.today()).orElseThrow(),
                What.NAMED,
                deed("substituteNamed").because(reason));
    }

    /** By the one who lent it or an administrator; at once. */
    public void revoke(UUID id) {
        SubstituteRow row = rows.find(id, clock.today())
                .filter(found -> found.principal().equals(user.actor().person())
                        || user.actor().has(Role.ADMIN))
                .orElseThrow(NotFound::new);
        if (!row.open() || !rows.revoke(id, clock.instant())) {
            throw new NotPossibleNow("directory.delegation.over");
        }
        tell(row, What.REVOKED, deed("substituteRevoked"));
    }

    private PersonId substitute(Wish wish, PersonId principal) {
        PersonId substitute = wish.substitute();
        if (substitute == null) {
            throw RuleViolated.at("person", "directory.delegation.substituteMissing");
        }
        if (substitute.equals(principal)) {
            throw RuleViolated.at("person", "directory.delegation.himself");
        }
        Person found = directory.person(substitute);
        if (found.left()) {
            throw RuleViolated.at("person", "directory.person.hasLeft");
        }
        return found.id();
    }

    private DateRange period(Wish wish) {
        LocalDate from = wish.from();
        LocalDate to = wish.to();
        if (from == null) {
            throw RuleViolated.at("from", "directory.holder.fromMissing");
        }
        if (to == null) {
            throw RuleViolated.at("to", "directory.holder.toMissing");
        }
        if (to.isBefore(from)) {
            throw RuleViolated.at("to", "directory.holder.endsBeforeStart");
        }
        if (from.isBefore(clock.today())) {
            throw RuleViolated.at("from", "directory.delegation.past");
        }
        if (to.isAfter(from.plusYears(1))) {
            throw RuleViolated.at("to", "directory.delegation.tooLong");
        }
        return new DateRange(from, to);
    }

    private Deed deed(String action) {
        return Deed.of("journal.directory." + action, user.actor().person());
    }

    private void tell(SubstituteRow row, What what, Deed deed) {
        DateRange period = new DateRange(row.from(), row.to());
        journal.record(
                new CaseNumber(row.office()),
                deed,
                Map.of("person", row.substitute().toString(), "period", Days.written(period)));
        events.publishEvent(new HoldersChanged(Set.of(row.office())));
        events.publishEvent(new SubstituteChanged(
                row.id(), what, row.office(), row.title(), row.principalName(), row.substitute(), period));
    }
}
