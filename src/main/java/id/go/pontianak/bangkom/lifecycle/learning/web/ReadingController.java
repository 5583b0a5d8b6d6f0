package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.learning.CoursePage;
import id.go.pontianak.bangkom.lifecycle.learning.PageFeedback;
import id.go.pontianak.bangkom.lifecycle.learning.Reading;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of a course. Practice is marked on the server and no key is sent before an answer. */
@Controller
class ReadingController {

    private static final String COURSE = "/learning/{programme}";

    private final Reading reading;
    private final PageParts parts;
    private final PageFeedback feedback;
    private final CurrentUser user;

    ReadingController(Reading reading, PageParts parts, PageFeedback feedback, CurrentUser user) {
        this.reading = reading;
        this.parts = parts;
        this.feedback = feedback;
        this.user = user;
    }

    /** {@code sent} holds what was ticked in the practice questions of this page, and which of them are to be marked. */
    @GetMapping(COURSE + "/{page}")
    String read(
            @PathVariable String programme,
            @PathVariable String page,
            @RequestParam MultiValueMap<String, String> sent,
            Model model) {
        Reading.OpenPage opened = reading.open(person(), programme, page);
        model.addAttribute("enrolment", opened.enrolment());
        model.addAttribute("page", opened.page());
        model.addAttribute(
                "given", feedback.given(opened.enrolment(), opened.page()).orElse(null));
        model.addAttribute("parts", parts.of(programme, opened, PageParts.Answers.of(sent)));
        model.addAttribute(
                "previous", opened.enrolment().course().before(opened.page()).orElse(null));
        model.addAttribute(
                "next", opened.enrolment().course().after(opened.page()).orElse(null));
        return "learning/page";
    }

    @PostMapping(COURSE + "/{page}/done")
    String done(@PathVariable String programme, @PathVariable String page, RedirectAttributes redirect) {
        Optional<CoursePage> next = reading.finish(person(), programme, page);
        redirect.addAttribute("programme", programme);
        next.ifPresent(one -> redirect.addAttribute("next", one.slug()));
        redirect.addFlashAttribute("flash", next.isPresent() ? "learning.done" : "learning.done.last");
        return "redirect:" + COURSE + (next.isPresent() ? "/{next}" : "");
    }

    /** The same from a device that had no network meanwhile. */
    @PostMapping(path = COURSE + "/{page}/done", headers = "HX-Request=true")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void doneElsewhere(@PathVariable String programme, @PathVariable String page) {
        reading.finish(person(), programme, page);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
