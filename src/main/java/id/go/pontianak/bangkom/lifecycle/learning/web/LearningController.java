package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.learning.CourseSearch;
import id.go.pontianak.bangkom.lifecycle.learning.CourseWeight;
import id.go.pontianak.bangkom.lifecycle.learning.Enrolment;
import id.go.pontianak.bangkom.lifecycle.learning.Enrolments;
import id.go.pontianak.bangkom.lifecycle.learning.PageFeedback;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A learner's courses, and the contents of one. */
@Controller
class LearningController {

    private static final String COURSE = "/learning/{programme}";

    private final Enrolments enrolments;
    private final CourseSteps steps;
    private final CourseSearch search;
    private final CourseWeight weight;
    private final PageFeedback feedback;
    private final CurrentUser user;

    LearningController(
            Enrolments enrolments,
            CourseSteps steps,
            CourseSearch search,
            CourseWeight weight,
            PageFeedback feedback,
            CurrentUser user) {
        this.steps = steps;
        this.enrolments = enrolments;
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
        model.addAttribute("asked", steps.readingAsked(enrolment));
        model.addAttribute("kilobytes", weight.kilobytes(enrolment.course()));
        model.addAttribute("q", q.strip());
        model.addAttribute("hits", search.find(enrolment.course(), q));
        model.addAttribute("keeper", feedback.mayRead(person(), programme));
        return "learning/contents";
    }

    private PersonId person() {
        return user.actor().person();
    }
}
