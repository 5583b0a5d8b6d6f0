package id.go.pontianak.bangkom.portal.calendar;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.Blank;
import id.go.pontianak.bangkom.foundation.shell.Option;
import id.go.pontianak.bangkom.foundation.time.Holiday;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page of a year, with both forms on it. */
@Component
class CalendarPages {

    private final CalendarDesk desk;
    private final CurrentUser currentUser;
    private final MessageSourceAccessor messages;

    CalendarPages(CalendarDesk desk, CurrentUser currentUser, MessageSource messages) {
        this.desk = desk;
        this.currentUser = currentUser;
        this.messages = new MessageSourceAccessor(messages);
    }

    String page(int year, Model model) {
        model.addAttribute("year", year);
        model.addAttribute("holidays", desk.list(currentUser.actor(), year));
        model.addAttribute("kinds", kinds());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", HolidayForm.fresh());
        }
        if (!model.containsAttribute("decreeForm")) {
            model.addAttribute("decreeForm", Blank.form(DecreeForm.class));
        }
        return "portal/calendar";
    }

    /** Something is wrong, or something is to be confirmed. */
    String again(int year, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(year, model);
    }

    private List<Option> kinds() {
        return Arrays.stream(Holiday.Kind.values())
                .map(kind -> new Option(kind.name(), messages.getMessage("portal.calendar.kind." + kind)))
                .toList();
    }
}
