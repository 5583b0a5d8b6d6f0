package id.go.pontianak.bangkom.desk.casefile.web;

import id.go.pontianak.bangkom.desk.casefile.domain.CaseSteps.Step;
import id.go.pontianak.bangkom.foundation.access.AddresseeTitles;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Steps in words: how long, and at whom they wait or waited. */
@Component
class CaseStepTexts {

    private final AddresseeTitles names;
    private final CaseFileTexts texts;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;

    CaseStepTexts(AddresseeTitles names, CaseFileTexts texts, WorkingCalendar calendar, BusinessClock clock) {
        this.names = names;
        this.texts = texts;
        this.calendar = calendar;
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

    /** An open task past its due date. */
    boolean late(Step step) {
        Instant due = step.due();
        return step.open() && due != null && due.isBefore(clock.instant());
    }

    String name(Step step) {
        String title = step.title();
        if (title != null) {
            return texts.orKey(title);
        }
        return step.name().isBlank() ? texts.text("casefile.step.unnamed") : step.name();
    }

    List<String> waitsAt(Step step) {
        return step.waitsAt().stream().map(names::name).distinct().toList();
    }

    /** Working days from the day it began to the day it ended, or today. */
    int days(Step step) {
        Instant left = step.left();
        return calendar.between(day(step.entered()), left == null ? clock.today() : day(left), WeekPattern.FIVE_DAYS)
                .value();
    }

    private static LocalDate day(@Nullable Instant instant) {
        return (instant == null ? Instant.EPOCH : instant)
                .atZone(BusinessClock.CITY)
                .toLocalDate();
    }
}
