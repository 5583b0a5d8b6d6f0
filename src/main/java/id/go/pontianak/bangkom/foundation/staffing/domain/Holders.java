package id.go.pontianak.bangkom.foundation.staffing.domain;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.HoldersChanged;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.staffing.domain.Unanswered.Question;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Appointing to offices and ending it; takes effect at once for whoever asks who answers. For administrators only. */
@Service
@Transactional
public class Holders {

    private static final Set<String> FOR_A_TIME = Set.of("PLT", "PLH");

    private final CurrentUser user;
    private final HolderRows rows;
    private final Directory directory;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    Holders(
            CurrentUser user,
            HolderRows rows,
            Directory directory,
            Journal journal,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.user = user;
        this.rows = rows;
        this.directory = directory;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A successor ends his predecessor the day before, once the administrator has been shown whose time that is. */
    public void appoint(Appointment wish) {
        requireAdministrator();
        directory.office(wish.office());
        Holding appointed = checked(wish);
        Succession succession = new Succession(appointed, rows.lockOf(wish.office()));
        succession.requirePossible();
        List<Question> open = questions(succession).stream()
                .filter(question -> !wish.agreed().contains(question.key()))
                .toList();
        if (!open.isEmpty()) {
            throw new Unanswered(open);
        }
        for (Holding predecessor : succession.ended()) {
            rows.end(predecessor.id(), Objects.requireNonNull(predecessor.to()));
            tell(predecessor, "holderEnded");
        }
        rows.insert(appointed);
        tell(appointed, "holderAppointed");
    }

    private List<Question> questions(Succession succession) {
        List<Question> questions = new ArrayList<>();
        for (Holding predecessor : succession.ended()) {
            LocalDate lastDay = Objects.requireNonNull(predecessor.to());
            questions.add(new Question(
                    predecessor.id() + ":" + lastDay,
                    "directory.holder.endsOther." + predecessor.capacity(),
                    predecessor.name(),
                    Days.written(lastDay)));
        }
        String decree = Objects.requireNonNull(succession.appointed().decree());
        List<String> uses = rows.usesOfDecree(decree);
        if (!uses.isEmpty()) {
            questions.add(new Question(
                    "decree:" + decree.replaceAll("[\\s,]", ""),
                    "directory.holder.decreeUsed",
                    decree,
                    String.join("; ", uses)));
        }
        return questions;
    }

    /** The last day may lie ahead; before the first day there is only calling it off. */
    public void end(UUID id, @Nullable LocalDate lastDay) {
        requireAdministrator();
        Holding holding = rows.find(id).orElseThrow(NotFound::new);
        rows.lockOf(holding.office());
        if (lastDay == null) {
            throw RuleViolated.at("lastDay", "directory.holder.lastDayMissing");
        }
        if (lastDay.isBefore(holding.from())) {
            throw RuleViolated.at("lastDay", "directory.holder.endsBeforeStart");
        }
        LocalDate known = holding.to();
        if (known != null && known.isBefore(clock.today())) {
            throw new NotPossibleNow("directory.holder.ended");
        }
        if (known != null && lastDay.isAfter(known)) {
            throw RuleViolated.at("lastDay", "directory.holder.longer");
        }
        rows.end(id, lastDay);
        tell(holding.until(lastDay), "holderEnded");
    }

    public void callOff(UUID id) {
        requireAdministrator();
        Holding holding = rows.find(id).orElseThrow(NotFound::new);
        if (!holding.from().isAfter(clock.today())) {
            throw new NotPossibleNow("directory.holder.begun");
        }
        rows.delete(id);
        tell(holding, "holderCalledOff");
    }

    @Transactional(readOnly = true)
    public List<Holding> history(String office) {
        requireAdministrator();
        return rows.listOf(office);
    }

    private Holding checked(Appointment wish) {
        PersonId person = wish.person();
        LocalDate from = wish.from();
        LocalDate to = wish.to();
        String capacity = wish.capacity();
        if (person == null) {
            throw RuleViolated.at("person", "directory.holder.personMissing");
        }
        if (capacity == null || !Set.of("D", "PLT", "PLH", "PJ").contains(capacity)) {
            throw RuleViolated.at("capacity", "directory.holder.capacityMissing");
        }
        if (from == null) {
            throw RuleViolated.at("from", "directory.holder.fromMissing");
        }
        requireEnd(capacity, from, to);
        String decree = ReadableText.of(wish.decree());
        if (decree.isEmpty()) {
            throw RuleViolated.at("decree", "directory.holder.decreeMissing");
        }
        Person found = directory.person(person);
        if (found.left()) {
            throw RuleViolated.at("person", "directory.person.hasLeft");
        }
        String name = found.name();
        return new Holding(UUID.randomUUID(), wish.office(), person, name, null, capacity, from, to, decree);
    }

    private static void requireEnd(String capacity, LocalDate from, @Nullable LocalDate to) {
        if (to == null && FOR_A_TIME.contains(capacity)) {
            throw RuleViolated.at("to", "directory.holder.toMissing");
        }
        if (to != null && to.isBefore(from)) {
            throw RuleViolated.at("to", "directory.holder.endsBeforeStart");
        }
    }

    private void tell(Holding holding, String action) {
        journal.record(
                new CaseNumber(holding.office()),
                Deed.of("journal.directory." + action, user.actor().person()),
                Map.of(
                        "person", holding.person().toString(),
                        "capacity", holding.capacity(),
                        "period", Days.written(holding.period()),
                        "decree", holding.decree() == null ? "" : holding.decree()));
        events.publishEvent(new HoldersChanged(Set.of(holding.office())));
    }

    private void requireAdministrator() {
        if (!user.actor().has(Role.ADMIN)) {
            throw new NotFound();
        }
    }
}
