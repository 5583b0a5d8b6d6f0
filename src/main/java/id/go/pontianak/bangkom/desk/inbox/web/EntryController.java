package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.EnteredDecisions;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Mode;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Paper;
import id.go.pontianak.bangkom.foundation.workflow.Decisions.Request;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering what somebody else decided: an official on paper, or a person whom mail does not reach. */
@Controller
class EntryController {

    private final CurrentUser currentUser;
    private final EnteredDecisions entered;
    private final EntryPages pages;
    private final BusinessClock clock;

    EntryController(CurrentUser currentUser, EnteredDecisions entered, EntryPages pages, BusinessClock clock) {
        this.currentUser = currentUser;
        this.entered = entered;
        this.pages = pages;
        this.clock = clock;
    }

    /** On another day of the paper other people were entitled. */
    @GetMapping("/tasks/{id}/paper")
    ModelAndView paper(
            @PathVariable TaskId id,
            @RequestParam(required = false) @Nullable LocalDate paperDay,
            HttpServletRequest request,
            HttpServletResponse response) {
        LocalDate day = Objects.requireNonNullElse(paperDay, clock.today());
        return pages.page(person(), id, Mode.FROM_PAPER, day, request, response);
    }

    @PostMapping("/tasks/{id}/paper")
    ModelAndView enterPaper(
            @PathVariable TaskId id,
            @RequestParam int seen,
            @RequestParam(required = false) @Nullable LocalDate paperDay,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam Map<String, String> params,
            RedirectAttributes redirect)
            throws IOException {
        Paper paper = new Paper(params.get("paperNumber"), paperDay, null);
        Request request = Request.fromPaper(id, seen, EntryForm.decider(params), paper, EntryForm.fields(params));
        String next = pages.caseOf(id);
        entered.fromPaper(person(), request, scan(file));
        redirect.addFlashAttribute("flash", "inbox.flash.entered");
        return new ModelAndView("redirect:" + next);
    }

    @GetMapping("/tasks/{id}/in-name")
    ModelAndView inName(@PathVariable TaskId id, HttpServletRequest request, HttpServletResponse response) {
        return pages.page(person(), id, Mode.IN_PERSONS_NAME, clock.today(), request, response);
    }

    @PostMapping("/tasks/{id}/in-name")
    ModelAndView enterInName(
            @PathVariable TaskId id,
            @RequestParam int seen,
            @RequestParam Map<String, String> params,
            RedirectAttributes redirect) {
        String next = pages.caseOf(id);
        entered.inName(
                person(),
                Request.inName(id, seen, EntryForm.decider(params), params.get("note"), EntryForm.fields(params)));
        redirect.addFlashAttribute("flash", "inbox.flash.entered");
        return new ModelAndView("redirect:" + next);
    }

    private PersonId person() {
        return currentUser.actor().person();
    }

    private static NamedFile scan(@Nullable MultipartFile file) throws IOException {
        return file == null
                ? new NamedFile("", new byte[0])
                : new NamedFile(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
    }
}
