package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.OpenTasks.Opened;
import id.go.pontianak.bangkom.desk.inbox.web.TaskViews.Entered;
import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.forms.PageFragments;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages with which an open task answers. */
@Component
class TaskAnswers {

    private final TaskViews views;
    private final PageFragments contexts;
    private final TaskPlaces places;
    private final RefusalTexts refusals;
    private final AccessEvents events;

    TaskAnswers(
            TaskViews views, PageFragments contexts, TaskPlaces places, RefusalTexts refusals, AccessEvents events) {
        this.views = views;
        this.contexts = contexts;
        this.places = places;
        this.refusals = refusals;
        this.events = events;
    }

    ModelAndView task(
            PersonId person,
            Opened opened,
            Entered entered,
            String list,
            HttpServletRequest request,
            HttpServletResponse response) {
        events.opened(
                opened.description().subject(),
                AccessEvents.CASE,
                opened.task().caseNumber().value());
        String context = contexts.load(opened.description().contextPage(), request, response);
        return new ModelAndView("inbox/task", "task", views.view(person, opened, entered, list, context));
    }

    Entered entered(Map<String, String> fields, RuleViolated broken) {
        String field = broken.field();
        return new Entered(fields, Map.of(field == null ? "" : field, refusals.sentence(broken)));
    }

    /** Somebody was faster, or the proposal is another one now. */
    ModelAndView late(Refusal refusal, PersonId person, TaskId id, String list) {
        ModelAndView answer = new ModelAndView("inbox/late", HttpStatus.CONFLICT);
        answer.addObject("sentence", refusals.sentence(refusal));
        answer.addObject("again", places.task(id, list));
        answer.addObject("back", places.list(list));
        return answer;
    }
}
