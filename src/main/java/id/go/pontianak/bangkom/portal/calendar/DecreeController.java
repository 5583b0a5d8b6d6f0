package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.time.Holiday;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A decree's whole list: read, shown with what it changes, and only then written down. */
@Controller
class DecreeController {

    private final CalendarDesk desk;
    private final CalendarPages pages;
    private final CurrentUser currentUser;
    private final BusinessClock clock;
    private final ShownForms shown;

    DecreeController(
            CalendarDesk desk, CalendarPages pages, CurrentUser currentUser, BusinessClock clock, ShownForms shown) {
        this.shown = shown;
        this.desk = desk;
        this.pages = pages;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @PostMapping("/admin/calendar/decree")
    String add(
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
        DecreeForm pasted = form.pasted();
        Decree decree = Decree.read(pasted.content(), form.decree());
        BindingResult kept = keep(pasted, binding, model);
        reject(decree, kept);
        if (!kept.hasErrors()) {
            CalendarPlan plan = desk.planList(currentUser.actor(), decree.holidays());
            if (form.confirms(plan)) {
                shown.unchanged(() -> desk.carryOut(currentUser.actor(), plan, form.replacesAll()));
                redirect.addFlashAttribute("flash", "portal.calendar.decreeAdded");
                return "redirect:/admin/calendar?year=" + yearOf(decree.holidays());
            }
            model.addAttribute("plan", plan);
        }
        return pages.again(yearOf(decree.holidays()), model, response);
    }

    private static void reject(Decree decree, BindingResult binding) {
        decree.faults()
                .forEach(fault -> FormErrors.reject(
                        binding, RuleViolated.at("text", fault.messageKey(), fault.line(), fault.text())));
        if (decree.holidays().isEmpty() && decree.faults().isEmpty()) {
            binding.rejectValue("text", "portal.calendar.fault.empty");
        }
    }

    /** What was in a file stands in the field now: a browser does not send the file a second time by itself. */
    private static BindingResult keep(DecreeForm pasted, BindingResult binding, Model model) {
        BindingResult kept = new BeanPropertyBindingResult(pasted, "decreeForm");
        kept.addAllErrors(binding);
        model.addAttribute("decreeForm", pasted);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "decreeForm", kept);
        return kept;
    }

    private int yearOf(List<Holiday> holidays) {
        return holidays.isEmpty()
                ? clock.today().getYear()
                : holidays.get(0).day().getYear();
    }
}
