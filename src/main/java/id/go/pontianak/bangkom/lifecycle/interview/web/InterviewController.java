package id.go.pontianak.bangkom.lifecycle.interview.web;

import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.interview.Interview;
import id.go.pontianak.bangkom.lifecycle.interview.Interviews;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The interviews that wait for an analyst: whom to ask, and what was heard. */
@Controller
class InterviewController {

    static final String ALL = "/interviews";
    static final String HEARD = ALL + "/{id}";
    static final String DROP = HEARD + "/drop";

    /** Somebody who is willing. */
    record Row(Interview interview, Person person, Batch batch) {}

    private final Interviews interviews;
    private final Batches batches;
    private final Directory directory;
    private final AccessEvents accessEvents;
    private final CurrentUser user;

    InterviewController(
            Interviews interviews, Batches batches, Directory directory, AccessEvents accessEvents, CurrentUser user) {
        this.interviews = interviews;
        this.batches = batches;
        this.directory = directory;
        this.accessEvents = accessEvents;
        this.user = user;
    }

    @GetMapping(ALL)
    ModelAndView show() {
        return page();
    }

    @PostMapping(HEARD)
    ModelAndView record(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String heard, RedirectAttributes redirect) {
        try {
            interviews.record(id, heard, person());
        } catch (RuleViolated refusal) {
            ModelAndView again = page().addObject("refusal", refusal)
                    .addObject("refused", id)
                    .addObject("input", heard);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        redirect.addFlashAttribute("flash", "interview.saved");
        return new ModelAndView("redirect:" + ALL);
    }

    @PostMapping(DROP)
    ModelAndView drop(@PathVariable UUID id, RedirectAttributes redirect) {
        interviews.drop(id, person());
        redirect.addFlashAttribute("flash", "interview.dropped");
        return new ModelAndView("redirect:" + ALL);
    }

    /** Each of those named leaves an event. */
    private ModelAndView page() {
        List<Interview> waiting = interviews.waiting(person());
        Map<PersonId, Person> people = directory.persons(waiting.stream()
                .map(one -> Objects.requireNonNull(one.person()))
                .distinct()
                .toList());
        Map<String, Batch> of = batches.batches(
                waiting.stream().map(Interview::batch).distinct().toList());
        accessEvents.openedAll(
                people.values().stream()
                        .collect(Collectors.toMap(
                                Person::id, one -> Objects.requireNonNullElse(one.number(), one.name()))),
                AccessEvents.CASE);
        List<Row> rows = waiting.stream()
                .map(one -> new Row(
                        one,
                        Objects.requireNonNull(people.get(Objects.requireNonNull(one.person()))),
                        Objects.requireNonNull(of.get(one.batch()))))
                .toList();
        return new ModelAndView("interview/waiting", "rows", rows);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
