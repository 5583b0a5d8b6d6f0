package id.go.pontianak.bangkom.lifecycle.courseware.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.courseware.AuthorRights;
import id.go.pontianak.bangkom.lifecycle.courseware.CourseDrafts;
import id.go.pontianak.bangkom.lifecycle.courseware.DraftKeeping;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The courses that somebody writes, and the draft of one. */
@Controller
class CoursesController {

    static final String COURSE = "/courses/{programme}";
    static final String EDIT = COURSE + "/edit";

    private final CourseDrafts drafts;
    private final DraftKeeping keeping;
    private final CoursePages pages;
    private final AuthorRights rights;
    private final ShownForms shown;
    private final CurrentUser user;

    CoursesController(
            CourseDrafts drafts,
            DraftKeeping keeping,
            CoursePages pages,
            AuthorRights rights,
            ShownForms shown,
            CurrentUser user) {
        this.drafts = drafts;
        this.keeping = keeping;
        this.pages = pages;
        this.rights = rights;
        this.shown = shown;
        this.user = user;
    }

    /** Not there for those who write none. */
    @GetMapping("/courses")
    String list(Model model) {
        List<CourseDrafts.Row> rows = drafts.list(person());
        if (rows.isEmpty() && !rights.analyst(person())) {
            throw new NotFound();
        }
        model.addAttribute("rows", rows);
        return "courseware/courses";
    }

    @GetMapping(EDIT)
    String edit(@PathVariable String programme, Model model) {
        CourseDrafts.Overview course = pages.course(person(), programme);
        model.addAttribute("course", course);
        if (course.draft() != null) {
            model.addAttribute("names", pages.names(course.draft().writers()));
        }
        return "courseware/draft";
    }

    @PostMapping(COURSE + "/begin")
    String begin(@PathVariable String programme, RedirectAttributes redirect) {
        keeping.begin(person(), programme);
        return back(programme, "courseware.begun", redirect);
    }

    @PostMapping(COURSE + "/discard")
    String discard(@PathVariable String programme, RedirectAttributes redirect) {
        shown.unchanged(() -> keeping.discard(person(), programme));
        return back(programme, "courseware.discarded", redirect);
    }

    static String back(String programme, String message, RedirectAttributes redirect) {
        redirect.addFlashAttribute("flash", message);
        redirect.addAttribute("programme", programme);
        return "redirect:" + EDIT;
    }

    private PersonId person() {
        return user.actor().person();
    }
}
