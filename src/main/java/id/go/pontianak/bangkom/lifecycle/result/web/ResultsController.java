package id.go.pontianak.bangkom.lifecycle.result.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.result.ResultCase;
import id.go.pontianak.bangkom.lifecycle.result.ResultDocuments;
import id.go.pontianak.bangkom.lifecycle.result.ResultRecording;
import id.go.pontianak.bangkom.lifecycle.result.ResultTasks;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The results of a batch: who lacks what, what is suggested and why; taken for all at once and handed up. */
@Controller
class ResultsController {

    private static final String RESULTS = "/batches/{number}/results";

    private final ResultPages pages;
    private final ResultRecording recording;
    private final ResultTasks tasks;
    private final ResultDocuments documents;
    private final ShownForms shown;
    private final CurrentUser user;

    ResultsController(
            ResultPages pages,
            ResultRecording recording,
            ResultTasks tasks,
            ResultDocuments documents,
            ShownForms shown,
            CurrentUser user) {
        this.pages = pages;
        this.recording = recording;
        this.tasks = tasks;
        this.documents = documents;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(RESULTS)
    ModelAndView show(@PathVariable String number, @RequestParam(defaultValue = "all") String show) {
        return new ModelAndView("result/results", "page", pages.page(number, show, actor()))
                .addObject("show", show)
                .addObject("documents", documents.of(number));
    }

    /** In short, beside the form of whoever decides. */
    @GetMapping(path = RESULTS, headers = "HX-Request=true")
    ModelAndView context(@PathVariable String number) {
        return new ModelAndView("result/context :: context", "page", pages.page(number, "all", actor()));
    }

    @PostMapping(RESULTS + "/accept")
    String accept(@PathVariable String number, RedirectAttributes redirect) {
        pages.page(number, "all", actor());
        return done(number, "result.accepted", redirect, () -> recording.accept(number, actor()));
    }

    /** The organiser's own document; whoever may not record finds nothing here. */
    @PostMapping(RESULTS + "/documents")
    ModelAndView attach(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        NamedFile document = new NamedFile(name, file == null ? new byte[0] : file.getBytes());
        try {
            return new ModelAndView(done(
                    number, "result.documentAttached", redirect, () -> documents.attach(number, document, actor())));
        } catch (RuleViolated refusal) {
            ModelAndView page = show(number, "all").addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    @PostMapping(RESULTS + "/hand-up")
    String handUp(
            @PathVariable String number, @RequestParam(defaultValue = "0") int seen, RedirectAttributes redirect) {
        pages.page(number, "all", actor());
        return done(
                number, "result.handedUp", redirect, () -> tasks.handUp(ResultCase.numberOf(number), seen, actor()));
    }

    @PostMapping(RESULTS + "/conflict")
    String conflict(
            @PathVariable String number,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        pages.page(number, "all", actor());
        return done(
                number,
                "result.conflict.declared",
                redirect,
                () -> tasks.declareConflict(ResultCase.numberOf(number), seen, reason, actor()));
    }

    private String done(String number, String message, RedirectAttributes redirect, Runnable deed) {
        shown.unchanged(deed);
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("number", number);
        return "redirect:" + RESULTS;
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
