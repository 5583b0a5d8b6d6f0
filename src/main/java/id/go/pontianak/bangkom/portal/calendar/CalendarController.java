package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.FormErrors;
import id.go.pontianak.bangkom.foundation.access.Option;
import id.go.pontianak.bangkom.foundation.calendar.Holiday;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.BusinessClock;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Holidays and joint leave per year: a decree's whole list, or single days. */
@Controller
class CalendarController {

    private final CalendarDesk desk;
    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final MessageSource messages;

    CalendarController(CalendarDesk desk, CurrentUser currentUser, BusinessClock clock, MessageSource messages) {
        this.desk = desk;
        this.currentUser = currentUser;
        this.clock = clock;
        this.messages = messages;
    }

    @GetMapping("/admin/calendar")
    String calendar(@RequestParam(required = false) @Nullable Integer year, Model model) {
        model.addAttribute("form", HolidayForm.empty());
        model.addAttribute("decreeForm", DecreeForm.empty());
        return page(year == null ? clock.today().getYear() : Math.max(2000, Math.min(2200, year)), model);
    }

    @PostMapping("/admin/calendar")
    String add(
            @Valid @ModelAttribute("form") HolidayForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        CalendarDesk.requireAdministrator(currentUser.actor());
        if (!binding.hasErrors()) {
            try {
                Holiday holiday = form.holiday();
                desk.add(currentUser.actor(), holiday);
                redirect.addFlashAttribute("flash", "portal.calendar.added");
                return "redirect:/admin/calendar?year=" + holiday.day().getYear();
            } catch (RuleViolated violated) {
                FormErrors.reject(binding, violated);
            }
        }
        model.addAttribute("decreeForm", DecreeForm.empty());
        return refused(model, response);
    }

    @PostMapping("/admin/calendar/decree")
    String addDecree(
            @Valid @ModelAttribute("decreeForm") DecreeForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response)
            throws IOException, ServletRequestBindingException {
        CalendarDesk.requireAdministrator(currentUser.actor());
        if (binding.getTarget() == null) {
            throw new ServletRequestBindingException("a file that is none");
        }
        Decree decree = Decree.read(form.content(), form.decree());
        decree.faults().forEach(fault -> binding.rejectValue("text", fault.messageKey(), describe(fault), null));
        if (decree.holidays().isEmpty() && decree.faults().isEmpty()) {
            binding.rejectValue("text", "portal.calendar.fault.empty");
        }
        if (!binding.hasErrors()) {
            desk.addAll(currentUser.actor(), decree.holidays());
            redirect.addFlashAttribute("flash", "portal.calendar.decreeAdded");
            return "redirect:/admin/calendar?year="
                    + decree.holidays().get(0).day().getYear();
        }
        model.addAttribute("form", HolidayForm.empty());
        return refused(model, response);
    }

    private static Object[] describe(Decree.Fault fault) {
        return new Object[] {fault.line(), fault.text()};
    }

    @PostMapping("/admin/calendar/remove")
    String remove(@RequestParam(required = false) @Nullable LocalDate day, RedirectAttributes redirect) {
        CalendarDesk.requireAdministrator(currentUser.actor());
        if (day == null) {
            throw new NotFound();
        }
        desk.remove(currentUser.actor(), day);
        redirect.addFlashAttribute("flash", "portal.calendar.removed");
        return "redirect:/admin/calendar?year=" + day.getYear();
    }

    private String refused(Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(clock.today().getYear(), model);
    }

    private String page(int year, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("holidays", desk.list(currentUser.actor(), year));
        model.addAttribute("kinds", kinds());
        return "portal/calendar";
    }

    private List<Option> kinds() {
        return Arrays.stream(Holiday.Kind.values())
                .map(kind -> new Option(
                        kind.name(),
                        messages.getMessage("portal.calendar.kind." + kind, null, LocaleContextHolder.getLocale())))
                .toList();
    }
}
