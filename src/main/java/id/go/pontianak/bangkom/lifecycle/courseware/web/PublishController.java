package id.go.pontianak.bangkom.lifecycle.courseware.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.courseware.CourseDrafts;
import id.go.pontianak.bangkom.lifecycle.courseware.CourseHistory;
import id.go.pontianak.bangkom.lifecycle.courseware.Publishing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A draft is read once more, as what it changes, and published by somebody who did not write it. */
@Controller
class PublishController {

    static final String PUBLISH = CoursesController.COURSE + "/publish";

    private final Publishing publishing;
    private final CourseHistory history;
    private final CoursePages pages;
    private final ShownForms shown;
    private final CurrentUser user;

    PublishController(
            Publishing publishing, CourseHistory history, CoursePages pages, ShownForms shown, CurrentUser user) {
        this.publishing = publishing;
        this.history = history;
        this.pages = pages;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(PUBLISH)
    ModelAndView show(@PathVariable String programme) {
        return page(programme, HttpStatus.OK);
    }

    @PostMapping(PUBLISH)
    ModelAndView publish(
            @PathVariable String programme,
            @RequestParam(required = false) @Nullable String reason,
            RedirectAttributes redirect) {
        pages.written(person(), programme);
        try {
            shown.unchanged(() -> publishing.publish(person(), programme, reason));
        } catch (RuleViolated refusal) {
            return page(programme, HttpStatus.UNPROCESSABLE_ENTITY)
                    .addObject("refusal", refusal)
                    .addObject("reason", reason);
        }
        return new ModelAndView(CoursesController.back(programme, "courseware.published", redirect));
    }

    private ModelAndView page(String programme, HttpStatusCode status) {
        CourseDrafts.Overview course = pages.written(person(), programme);
        ModelAndView view = new ModelAndView("courseware/publish");
        view.addObject("course", course);
        view.addObject("difference", history.changesOfDraft(person(), programme));
        if (course.draft() != null) {
            view.addObject("names", pages.names(course.draft().writers()));
        }
        view.setStatus(status);
        return view;
    }

    private PersonId person() {
        return user.actor().person();
    }
}
