package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.shell.FormErrors;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.foundation.staffing.domain.Holders;
import id.go.pontianak.bangkom.foundation.staffing.domain.PeopleSearch;
import id.go.pontianak.bangkom.foundation.staffing.domain.Unanswered;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One office: who holds it, held it and will hold it. */
@Controller
@RequestMapping("/admin/offices/{code}")
class OfficeController {

    private final OfficePages pages;
    private final Holders holders;
    private final PeopleSearch people;
    private final MessageSourceAccessor messages;
    private final ShownForms shown;
    private final AccessEvents events;

    OfficeController(
            OfficePages pages,
            Holders holders,
            PeopleSearch people,
            MessageSource messages,
            ShownForms shown,
            AccessEvents events) {
        this.shown = shown;
        this.events = events;
        this.pages = pages;
        this.holders = holders;
        this.people = people;
        this.messages = new MessageSourceAccessor(messages);
    }

    @GetMapping
    String office(@PathVariable String code, Model model) {
        OfficePages.Page page = pages.of(OfficeAddresses.code(code));
        page.holders()
                .forEach(line -> events.opened(
                        line.holding().person(),
                        AccessEvents.OFFICE,
                        page.office().code()));
        model.addAttribute("page", page);
        return "directory/office";
    }

    @GetMapping("/appoint")
    String appoint(@PathVariable String code, @ModelAttribute("form") AppointForm form, Model model) {
        return appointPage(pages.of(OfficeAddresses.code(code)).office(), form, model);
    }

    @PostMapping("/appoint")
    String appointed(
            @PathVariable String code,
            @ModelAttribute("form") AppointForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Office office = pages.of(OfficeAddresses.code(code)).office();
        if (!binding.hasErrors()) {
            try {
                shown.unchanged(() -> holders.appoint(form.appointment(OfficeAddresses.code(code))));
                flash.addFlashAttribute("flash", "directory.holder.appointed");
                return "redirect:/admin/offices/{code}";
            } catch (Unanswered asked) {
                model.addAttribute("questions", asked.questions());
            } catch (RuleViolated refused) {
                FormErrors.reject(binding, refused);
            }
        }
        response.setStatus(422);
        return appointPage(office, form, model);
    }

    @PostMapping("/holders/{id}/end")
    String end(
            @PathVariable String code,
            @PathVariable UUID id,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay,
            RedirectAttributes flash) {
        shown.unchanged(() -> holders.end(id, lastDay));
        flash.addFlashAttribute("flash", "directory.holder.endedNow");
        return "redirect:/admin/offices/{code}";
    }

    @PostMapping("/holders/{id}/call-off")
    String callOff(@PathVariable String code, @PathVariable UUID id, RedirectAttributes flash) {
        shown.unchanged(() -> holders.callOff(id));
        flash.addFlashAttribute("flash", "directory.holder.calledOff");
        return "redirect:/admin/offices/{code}";
    }

    private String appointPage(Office office, AppointForm form, Model model) {
        model.addAttribute("office", office);
        model.addAttribute("people", people.find(form.getQ()));
        model.addAttribute(
                "capacities",
                Stream.of("D", "PLT", "PLH", "PJ")
                        .map(each -> new Option(each, text("directory.capacity." + each)))
                        .toList());
        return "directory/appoint";
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
