package id.go.pontianak.bangkom.desk.casefile.web;

import id.go.pontianak.bangkom.desk.casefile.domain.CaseSteps.Step;
import id.go.pontianak.bangkom.desk.tracking.AddresseeNames;
import id.go.pontianak.bangkom.foundation.access.Authority;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import id.go.pontianak.bangkom.foundation.workflow.Decisions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Steps in words: how long, for whom, and who must act now. */
@Component
class CaseStepTexts {

    private final AddresseeNames names;
    private final CaseFileTexts texts;
    private final WorkingCalendar calendar;
    private final Decisions decisions;
    private final Authority authority;
    private final Directory directory;
    private final BusinessClock clock;

    CaseStepTexts(
            AddresseeNames names,
            CaseFileTexts texts,
            WorkingCalendar calendar,
            Decisions decisions,
            Authority authority,
            Directory directory,
            BusinessClock clock) {
        this.names = names;
        this.texts = texts;
        this.calendar = calendar;
        this.decisions = decisions;
        this.authority = authority;
        this.directory = directory;
        this.clock = clock;
    }

    CasePage.Step step(Step step) {
        String answered = step.answeredFor();
        return new CasePage.Step(
                name(step),
                step.entered(),
                step.left(),
                days(step),
                step.task() != null,
                step.open(),
                late(step),
                answered == null ? null : names.name(answered),
                waitsAt(step).stream().collect(Collectors.joining(", ")));
    }

    CasePage.Current current(Step step) {
        return new CasePage.Current(
                name(step), step.entered(), days(step), step.due(), late(step), waitsAt(step), people(step));
    }

    /** An open task past its due date. */
    boolean late(Step step) {
        Instant due = step.due();
        return step.open() && due != null && due.isBefore(clock.instant());
    }

    private String name(Step step) {
        String title = step.title();
        if (title != null) {
            return texts.orKey(title);
        }
        return step.name().isBlank() ? texts.text("casefile.step.unnamed") : step.name();
    }

    private List<String> waitsAt(Step step) {
        return step.waitsAt().stream().map(names::name).distinct().toList();
    }

    /** Working days from the day it began to the day it ended, or today. */
    private int days(Step step) {
        Instant left = step.left();
        return calendar.between(day(step.entered()), left == null ? clock.today() : day(left), WeekPattern.FIVE_DAYS)
                .value();
    }

    /** The people who may act on an open task today. */
    private List<String> people(Step step) {
        String task = step.task();
        if (task == null) {
            return List.of();
        }
        ConflictScope conflictScope = decisions
                .findOpen(task)
                .map(open -> decisions.describe(open).conflictScope())
                .orElse(ConflictScope.NONE);
        Set<PersonId> people = new LinkedHashSet<>();
        step.waitsAt()
                .forEach(addressee -> people.addAll(authority.resolve(Addressee.parse(addressee), conflictScope)));
        return named(people);
    }

    private List<String> named(Collection<PersonId> people) {
        return directory.persons(people).values().stream()
                .map(Person::name)
                .sorted()
                .limit(6)
                .toList();
    }

    private static LocalDate day(@Nullable Instant instant) {
        return (instant == null ? Instant.EPOCH : instant)
                .atZone(BusinessClock.CITY)
                .toLocalDate();
    }
}
