package id.go.pontianak.bangkom.lifecycle.courseware.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.courseware.UnsavedTexts;
import id.go.pontianak.bangkom.lifecycle.learning.CourseFile;
import id.go.pontianak.bangkom.lifecycle.learning.CoursePage;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is typed and not saved: kept for its writer, looked at as learners will see it, taken up again or thrown away. */
@Controller
class UnsavedController {

    private static final String PAGE = CoursePageController.PAGE;

    private final UnsavedTexts unsaved;
    private final CoursePages pages;
    private final MessageSource messages;
    private final Dates dates;
    private final CurrentUser user;

    UnsavedController(UnsavedTexts unsaved, CoursePages pages, MessageSource messages, Dates dates, CurrentUser user) {
        this.unsaved = unsaved;
        this.pages = pages;
        this.messages = messages;
        this.dates = dates;
        this.user = user;
    }

    /** The editor with what was typed in it, and below it the page on a telephone; the text is kept, the page is not changed. */
    @PostMapping(PAGE + "/preview")
    ModelAndView preview(
            @PathVariable String programme,
            @PathVariable String page,
            @ModelAttribute("form") PageForm form,
            BindingResult binding) {
        String text = form.text() == null ? "" : form.text();
        unsaved.keep(person(), programme, page, text);
        CoursePages.EditPage edit = pages.edit(person(), programme, page);
        ModelAndView view = new ModelAndView("courseware/page");
        view.addAllObjects(binding.getModel());
        view.addObject("edit", edit);
        CoursePage shown = edit.page().page();
        Optional<CourseText.Problem> problem = CourseText.problem(CourseFile.of(shown, text));
        if (problem.isPresent()) {
            view.addObject("problem", problem.get());
        } else {
            view.addObject("preview", pages.preview(programme, new CourseText.Written(shown, text)));
        }
        return view;
    }

    /** Answers with the sentence that says when. */
    @PostMapping(PAGE + "/keep")
    ResponseEntity<String> keep(
            @PathVariable String programme, @PathVariable String page, @RequestParam(defaultValue = "") String text) {
        Optional<Instant> kept = unsaved.keep(person(), programme, page, text);
        String said = kept.map(at -> message("courseware.kept", dates.time(at)))
                .orElseGet(() -> message("courseware.kept.long"));
        return ResponseEntity.status(kept.isPresent() ? 200 : 422)
                .contentType(MediaType.TEXT_PLAIN)
                .body(said);
    }

    /** The editor with the text that was not saved in it. */
    @GetMapping(PAGE + "/unsaved")
    ModelAndView takeUp(@PathVariable String programme, @PathVariable String page) {
        CoursePages.EditPage edit = pages.edit(person(), programme, page);
        PageForm saved = PageForm.of(edit.page());
        return new ModelAndView("courseware/page")
                .addObject("edit", edit)
                .addObject(
                        "form",
                        edit.unsaved() == null
                                ? saved
                                : saved.with(edit.unsaved().text()));
    }

    @PostMapping(PAGE + "/unsaved")
    ModelAndView forget(@PathVariable String programme, @PathVariable String page, RedirectAttributes redirect) {
        unsaved.forget(person(), programme, page);
        redirect.addFlashAttribute("flash", "courseware.unsaved.gone");
        redirect.addAttribute("programme", programme);
        redirect.addAttribute("page", page);
        return new ModelAndView("redirect:" + PAGE);
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private PersonId person() {
        return user.actor().person();
    }
}
