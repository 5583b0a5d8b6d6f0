package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.learning.CoursePage;
import id.go.pontianak.bangkom.lifecycle.learning.CourseSearch;
import id.go.pontianak.bangkom.lifecycle.learning.CourseWeight;
import id.go.pontianak.bangkom.lifecycle.learning.Enrolment;
import id.go.pontianak.bangkom.lifecycle.learning.Enrolments;
import id.go.pontianak.bangkom.lifecycle.learning.PageFeedback;
import id.go.pontianak.bangkom.lifecycle.learning.Reading;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A learner's courses, the contents of one, and its pages. Practice is marked on the server and no key is sent before an answer. */
@Controller
class LearningController {

    private static final String COURSE = "/learning/{programme}";

    private final Enrolments enrolments;
    private final Reading reading;
    private final PageParts parts;
    private final CourseSteps steps;
    private final CourseSearch search;
    private final CourseWeight weight;
    private final PageFeedback feedback;
    private final CurrentUser user;

    LearningController(
            Enrolments enrolments,
            Reading reading,
            PageParts parts,
            CourseSteps steps,
            CourseSearch search,
            CourseWeight weight,
            PageFeedback feedback,
            CurrentUser user) {
        this.steps = steps;
        this.enrolments = enrolments;
        this.reading = reading;
        this.parts = parts;
        this.search = search;
        this.weight = weight;
        this.feedback = feedback;
        this.user = user;
    }

    @GetMapping("/learning")
    String courses(Model model) {
        List<Enrolment> all = enrolments.of(person());
        model.addAttribute("mine", all.stream().filter(Enrolment::counts).toList());
        model.addAttribute("open", all.stream().filter(one -> !one.counts()).toList());
        return "learning/courses";
    }

    @GetMapping(COURSE)
    String contents(@PathVariable String programme, @RequestParam(defaultValue = "") String q, Model model) {
        Enrolment enrolment = enrolments.find(person(), programme).orElseThrow(NotFound::new);
        model.addAttribute("enrolment", enrolment);
        model.addAttribute("steps", steps.of(person(), enrolment));
        model.addAttribute("kilobytes", weight.kilobytes(enrolment.course()));
        model.addAttribute("q", q.strip());
        model.addAttribute("hits", search.find(enrolment.course(), q));
        model.addAttribute("keeper", feedback.mayRead(person(), programme));
        return "learning/contents";
    }

    /** {@code question} and {@code answer}: a practice question of this page that was answered just now. */
    @GetMapping(COURSE + "/{page}")
    String read(
            @PathVariable String programme,
            @PathVariable String page,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String answer,
            Model model) {
        Reading.OpenPage opened = reading.open(person(), programme, page);
        model.addAttribute("enrolment", opened.enrolment());
        model.addAttribute("page", opened.page());
        model.addAttribute(
                "given", feedback.given(opened.enrolment(), opened.page()).orElse(null));
        model.addAttribute(
                "parts", parts.of(programme, opened, new PageParts.Answer(number(question), number(answer))));
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

    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
    }

    private PersonId person() {
        return user.actor().person();
    }
}
