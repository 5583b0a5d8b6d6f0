package id.go.pontianak.bangkom.lifecycle.courseware.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.courseware.CourseHistory;
import id.go.pontianak.bangkom.lifecycle.learning.CourseText.Written;
import id.go.pontianak.bangkom.lifecycle.learning.Edition;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The versions of a course: their list, one as it is read, what it changed, and its return as a draft. */
@Controller
class VersionsController {

    static final String VERSION = CoursesController.COURSE + "/preview/{version}";

    private final CourseHistory history;
    private final CoursePages pages;
    private final ShownForms shown;
    private final CurrentUser user;

    VersionsController(CourseHistory history, CoursePages pages, ShownForms shown, CurrentUser user) {
        this.history = history;
        this.pages = pages;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(CoursesController.COURSE + "/versions")
    String list(@PathVariable String programme, Model model) {
        List<Edition> editions = history.list(person(), programme);
        model.addAttribute("course", pages.course(person(), programme));
        model.addAttribute("editions", editions);
        model.addAttribute(
                "names", pages.names(editions.stream().map(Edition::publishedBy).toList()));
        return "courseware/versions";
    }

    @GetMapping(VERSION)
    String show(@PathVariable String programme, @PathVariable String version, Model model) {
        int number = number(version);
        List<Written> written = history.pages(person(), programme, number);
        model.addAttribute("course", pages.course(person(), programme));
        model.addAttribute("version", number);
        model.addAttribute("difference", history.changesOf(person(), programme, number));
        model.addAttribute(
                "previews",
                written.stream().map(page -> pages.preview(programme, page)).toList());
        return "courseware/version";
    }

    @PostMapping(VERSION + "/restore")
    String restore(@PathVariable String programme, @PathVariable String version, RedirectAttributes redirect) {
        int number = number(version);
        shown.unchanged(() -> history.restore(person(), programme, number));
        return CoursesController.back(programme, "courseware.restored", redirect);
    }

    private static int number(String text) {
        if (!text.matches("[1-9][0-9]{0,5}")) {
            throw new NotFound();
        }
        return Integer.parseInt(text);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
