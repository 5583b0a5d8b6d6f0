package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Holiday;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Holidays and joint leave per year, and single days of them. */
@Controller
class CalendarController {

    private final CalendarDesk desk;
    private final CalendarPages pages;
    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final ShownForms shown;

    CalendarController(
            CalendarDesk desk, CalendarPages pages, CurrentUser currentUser, BusinessClock clock, ShownForms shown) {
        this.shown = shown;
        this.desk = desk;
        this.pages = pages;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @GetMapping("/admin/calendar")
    String calendar(@RequestParam(required = false) @Nullable Integer year, Model model) {
        return pages.page(year == null ? clock.today().getYear() : Math.max(2000, Math.min(2200, year)), model);
    }

    @PostMapping("/admin/calendar")
    String add(
            @Valid @ModelAttribute("form") HolidayForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CalendarDesk.requireAdministrator(currentUser.actor());
        int year = clock.today().getYear();
        if (!binding.hasErrors()) {
            Holiday holiday = form.holiday();
            year = holiday.day().getYear();
            try {
                CalendarPlan plan = desk.planOne(currentUser.actor(), holiday);
                if (!plan.asks() || plan.mark().equals(form.accepted())) {
                    shown.unchanged(() -> desk.carryOut(currentUser.actor(), plan, false));
                    redirect.addFlashAttribute("flash", "portal.calendar.added");
                    return "redirect:/admin/calendar?year=" + year;
                }
                model.addAttribute("dayPlan", plan);
            } catch (RuleViolated violated) {
                FormErrors.reject(binding, violated);
            }
        }
        return pages.again(year, model, response);
    }

    @PostMapping("/admin/calendar/remove")
    String remove(@RequestParam(required = false) @Nullable LocalDate day, RedirectAttributes redirect) {
        CalendarDesk.requireAdministrator(currentUser.actor());
        if (day == null) {
            throw new NotFound();
        }
        shown.unchanged(() -> desk.remove(currentUser.actor(), day));
        redirect.addFlashAttribute("flash", "portal.calendar.removed");
        return "redirect:/admin/calendar?year=" + day.getYear();
    }
}
