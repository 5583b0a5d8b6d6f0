package id.go.pontianak.bangkom.lifecycle.attendance.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Entry;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Source;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceRights;
import id.go.pontianak.bangkom.lifecycle.attendance.Way;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The attendance list of a session: entered cell by cell, or as a whole where there is no script. */
@Controller
class GridController {

    static final String GRID = "/batches/{number}/sessions/{id}/attendance";

    private final GridPages pages;
    private final AttendanceKeeping keeping;
    private final AttendanceRights rights;
    private final CurrentUser user;

    GridController(GridPages pages, AttendanceKeeping keeping, AttendanceRights rights, CurrentUser user) {
        this.pages = pages;
        this.rights = rights;
        this.keeping = keeping;
        this.user = user;
    }

    @GetMapping(GRID)
    String show(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "false") boolean missing,
            Model model) {
        model.addAttribute("page", pages.page(person(), number, id, new GridPages.Filter(search, unit, missing)));
        return "attendance/grid";
    }

    /** Who is there and who is missing, while people come. */
    @GetMapping(path = GRID, headers = "HX-Request=true")
    String live(@PathVariable String number, @PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.page(person(), number, id, GridPages.Filter.ALL));
        return "attendance/grid-parts :: live";
    }

    @PostMapping(GRID)
    String enter(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            RedirectAttributes redirect) {
        rights.requireKeeper(person(), number, id);
        List<PersonId> overtaken = keeping.recordAll(person(), number, CellNames.read(fields), source(fields));
        redirect.addFlashAttribute("flash", overtaken.isEmpty() ? "attendance.entered" : "attendance.overtaken");
        redirect.addFlashAttribute("overtaken", pages.names(number, overtaken));
        return to(number, id, redirect);
    }

    /** One cell as it is entered; what is refused stands beside the cell, which shows what is recorded, or above the list where it has left it. */
    @PostMapping(path = GRID, headers = "HX-Request=true")
    String cell(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response) {
        rights.requireKeeper(person(), number, id);
        Entry entry = CellNames.read(fields).stream()
                .findFirst()
                .orElseThrow(() -> RuleViolated.of("refusal.attendance.state"));
        try {
            keeping.record(person(), number, entry, source(fields));
        } catch (RuleViolated | NotPossibleNow refused) {
            if (!pages.lists(number, entry.person())) {
                throw refused;
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", (Refusal) refused);
        }
        model.addAttribute("saved", pages.cell(person(), number, entry.session(), entry.person()));
        return "attendance/grid-parts :: saved";
    }

    @PostMapping(GRID + "/undo")
    String undo(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String undo,
            RedirectAttributes redirect) {
        rights.requireKeeper(person(), number, id);
        Entry entry = CellNames.read(Map.of(undo, "")).stream()
                .findFirst()
                .orElseThrow(() -> RuleViolated.of("refusal.attendance.state"));
        keeping.undo(person(), number, entry.session(), entry.person(), entry.seen());
        redirect.addFlashAttribute("flash", "attendance.undone");
        return to(number, id, redirect);
    }

    @PostMapping(GRID + "/reopen")
    String reopen(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reopenReason,
            RedirectAttributes redirect) {
        keeping.reopen(person(), number, id, reopenReason);
        redirect.addFlashAttribute("flash", "attendance.reopened");
        return to(number, id, redirect);
    }

    private static Source source(Map<String, String> fields) {
        Way how = "PAPER".equals(fields.get("how")) ? Way.PAPER : Way.MANUAL;
        return new Source(how, fields.get("reason"));
    }

    static String to(String number, UUID id, RedirectAttributes redirect) {
        redirect.addAttribute("number", number);
        redirect.addAttribute("id", id);
        return "redirect:/batches/{number}/sessions/{id}/attendance";
    }

    private PersonId person() {
        return user.actor().person();
    }
}
