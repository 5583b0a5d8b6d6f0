package id.go.pontianak.bangkom.demo.clock;

import id.go.pontianak.bangkom.demo.clock.ClockForm.Choice;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.WorkingDays;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.WeekPattern;
import id.go.pontianak.bangkom.foundation.time.WorkingCalendar;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of the clock. */
@Controller
@ConditionalOnProperty("bangkom.workflow.clock-movable")
@Profile("!production")
class ClockController {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final ClockMover mover;
    private final BusinessClock clock;
    private final WorkingCalendar calendar;

    ClockController(ClockMover mover, BusinessClock clock, WorkingCalendar calendar) {
        this.mover = mover;
        this.clock = clock;
        this.calendar = calendar;
    }

    @GetMapping("/demo/clock")
    String show(Model model, HttpServletResponse response) {
        LocalDate tomorrow = clock.today().plusDays(1);
        model.addAttribute("form", new ClockForm(Choice.CHOSEN, tomorrow, MORNING));
        return page(model, response);
    }

    @PostMapping("/demo/clock")
    String move(
            @ModelAttribute("form") ClockForm form, BindingResult binding, Model model, HttpServletResponse response) {
        try {
            if (!binding.hasErrors()) {
                mover.moveTo(target(form));
                return "redirect:/demo/clock";
            }
        } catch (RuleViolated refused) {
            FormErrors.reject(binding, refused);
        }
        response.setStatus(422);
        return page(model, response);
    }

    private String page(Model model, HttpServletResponse response) {
        model.addAttribute("now", clock.instant());
        model.addAttribute("nextMorning", nextMorning());
        model.addAttribute("nextDay", now().plusDays(1).toInstant());
        model.addAttribute("nextWeek", now().plusWeeks(1).toInstant());
        model.addAttribute("move", mover.last().orElse(null));
        if (mover.moving()) {
            response.setHeader("Refresh", "2");
        }
        return "demo/clock";
    }

    private Instant target(ClockForm form) {
        return switch (Objects.requireNonNullElse(form.choice(), Choice.CHOSEN)) {
            case NEXT_MORNING -> nextMorning();
            case NEXT_DAY -> now().plusDays(1).toInstant();
            case NEXT_WEEK -> now().plusWeeks(1).toInstant();
            case CHOSEN -> chosen(form);
        };
    }

    private static Instant chosen(ClockForm form) {
        LocalDate day = form.day();
        if (day == null) {
            throw RuleViolated.at("day", "demo.clock.dayRequired");
        }
        return day.atTime(Objects.requireNonNullElse(form.time(), MORNING))
                .atZone(BusinessClock.CITY)
                .toInstant();
    }

    private Instant nextMorning() {
        Instant today = clock.today().atTime(MORNING).atZone(BusinessClock.CITY).toInstant();
        boolean todayCounts =
                clock.instant().isBefore(today) && calendar.isWorkingDay(clock.today(), WeekPattern.FIVE_DAYS);
        LocalDate day =
                todayCounts ? clock.today() : calendar.plus(clock.today(), new WorkingDays(1), WeekPattern.FIVE_DAYS);
        return day.atTime(MORNING).atZone(BusinessClock.CITY).toInstant();
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(BusinessClock.CITY);
    }
}
