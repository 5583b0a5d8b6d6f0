package id.go.pontianak.bangkom.foundation.directory.domain;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Capacity.Kind;
import id.go.pontianak.bangkom.foundation.directory.DirectoryAdministrators;
import id.go.pontianak.bangkom.foundation.directory.DirectoryChanged;
import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.SubstituteChanged;
import id.go.pontianak.bangkom.foundation.directory.SubstituteChanged.What;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
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

    private final DirectoryAdministrators users;
    private final SubstituteRows rows;
    private final AnswerRows answers;
    private final PersonRows persons;
    private final ApplicationEventPublisher events;
    private final CityDay days;

    Delegations(
            DirectoryAdministrators users,
            SubstituteRows rows,
            AnswerRows answers,
            PersonRows persons,
            ApplicationEventPublisher events,
            CityDay days) {
        this.users = users;
        this.rows = rows;
        this.answers = answers;
        this.persons = persons;
        this.events = events;
        this.days = days;
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
        return answers.officesOf(users.currentPerson(), days.today()).stream()
                .filter(capacity -> capacity.kind() != Kind.SUPERIOR && capacity.kind() != Kind.SUBSTITUTE)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<SubstituteRow> lent() {
        return rows.ofPrincipal(users.currentPerson(), days.today());
    }

    @Transactional(readOnly = true)
    public List<SubstituteRow> borrowed() {
        return rows.ofSubstitute(users.currentPerson(), days.today());
    }

    /** Everybody's, for administrators. */
    @Transactional(readOnly = true)
    public List<SubstituteRow> all() {
        if (!users.mayAdminister()) {
            throw new NotFound();
        }
        return rows.all(days.today());
    }

    public void lend(Wish wish) {
        PersonId principal = users.currentPerson();
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
        UUID id = rows.insert(code, principal, substitute, period, reason, wish.decree(), days.now());
        tell(rows.find(id, days.today()).orElseThrow(), What.NAMED, reason);
    }

    /** By the one who lent it or an administrator; at once. */
    public void revoke(UUID id) {
        SubstituteRow row = rows.find(id, days.today())
                .filter(found -> found.principal().equals(users.currentPerson()) || users.mayAdminister())
                .orElseThrow(NotFound::new);
        if (!row.open() || !rows.revoke(id, days.now())) {
            throw new NotPossibleNow("directory.delegation.over");
        }
        tell(row, What.REVOKED, null);
    }

    private PersonId substitute(Wish wish, PersonId principal) {
        PersonId substitute = wish.substitute();
        if (substitute == null) {
            throw RuleViolated.at("person", "directory.delegation.substituteMissing");
        }
        if (substitute.equals(principal)) {
            throw RuleViolated.at("person", "directory.delegation.himself");
        }
        Person found = persons.find(substitute).orElseThrow(NotFound::new);
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
        if (from.isBefore(days.today())) {
            throw RuleViolated.at("from", "directory.delegation.past");
        }
        if (to.isAfter(from.plusYears(1))) {
            throw RuleViolated.at("to", "directory.delegation.tooLong");
        }
        return new DateRange(from, to);
    }

    private void tell(SubstituteRow row, What what, @Nullable String reason) {
        DateRange period = new DateRange(row.from(), row.to());
        events.publishEvent(new DirectoryChanged(
                users.currentPerson(),
                row.office(),
                what == What.NAMED ? "substituteNamed" : "substituteRevoked",
                reason,
                Map.of("person", row.substitute().toString(), "period", Days.written(period))));
        events.publishEvent(new HoldersChanged(Set.of(row.office())));
        events.publishEvent(new SubstituteChanged(
                row.id(), what, row.office(), row.title(), row.principalName(), row.substitute(), period));
    }
}
