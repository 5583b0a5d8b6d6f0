package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.DoneListing;
import id.go.pontianak.bangkom.desk.inbox.domain.OpenRequests;
import id.go.pontianak.bangkom.desk.inbox.domain.OpenTasks.Opened;
import id.go.pontianak.bangkom.desk.inbox.domain.TaskListing;
import id.go.pontianak.bangkom.desk.inbox.web.TaskViews.Entered;
import id.go.pontianak.bangkom.foundation.access.AccessEvents;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Refusal;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import id.go.pontianak.bangkom.foundation.workflow.FormField;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages a task answers with, and where one goes from there. */
@Component
class TaskAnswers {

    private final TaskViews views;
    private final ContextFragments contexts;
    private final TaskListing listing;
    private final DoneListing done;
    private final OpenRequests requests;
    private final RefusalTexts refusals;
    private final CaseTypes types;
    private final AccessEvents events;

    TaskAnswers(
            TaskViews views,
            ContextFragments contexts,
            TaskListing listing,
            DoneListing done,
            OpenRequests requests,
            RefusalTexts refusals,
            CaseTypes types,
            AccessEvents events) {
        this.views = views;
        this.contexts = contexts;
        this.listing = listing;
        this.done = done;
        this.requests = requests;
        this.refusals = refusals;
        this.types = types;
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
                opened.description().subject(), AccessEvents.CASE, opened.task().caseNumber());
        String context = contexts.load(opened.description().contextPage(), request, response);
        return new ModelAndView("inbox/task", "task", views.view(person, opened, entered, list, context));
    }

    Entered entered(Map<String, String> fields, RuleViolated broken) {
        String field = broken.field();
        return new Entered(fields, Map.of(field == null ? "" : field, refusals.sentence(broken)));
    }

    /** No task that is open: a request of the person's, whose own page it is sent on to, or a task that is no more. */
    ModelAndView otherwise(PersonId person, String id, String list) {
        return requests.pageOf(person, id).map(this::redirect).orElseGet(() -> decided(person, id, list));
    }

    /** For one who may see its case: who decided it and when. */
    private ModelAndView decided(PersonId person, String id, String list) {
        DoneListing.Done decided = done.find(id)
                .filter(found -> types.visibleTo(person, found.process(), found.caseNumber()))
                .orElseThrow(NotFound::new);
        return new ModelAndView("inbox/decided", Map.of("done", decided, "back", list(list)));
    }

    /** He sends what he has decided already: pressed twice, or the first answer never reached him. It gets the first answer. */
    boolean sameAgain(PersonId person, String id, Map<String, String> fields) {
        return done.decidedSo(person, id, fields.getOrDefault(FormField.OUTCOME, ""));
    }

    /** Somebody was faster, or the proposal is another one now. */
    ModelAndView late(Refusal refusal, PersonId person, String id, String list) {
        ModelAndView answer = new ModelAndView("inbox/late", HttpStatus.CONFLICT);
        answer.addObject("sentence", refusals.sentence(refusal));
        answer.addObject("again", path(id, list));
        answer.addObject("back", list(list));
        return answer;
    }

    /** The task after this one in the list it was opened from; the list itself when it was the last. */
    String next(PersonId person, String id, String list) {
        return listing.after(person, TaskListAddress.read(list), id)
                .map(next -> path(next, list))
                .orElseGet(() -> list(list));
    }

    String list(String list) {
        return TaskListAddress.path(TaskListAddress.read(list));
    }

    String path(String id, String list) {
        return TaskListAddress.PATH
                + '/'
                + URLEncoder.encode(id, StandardCharsets.UTF_8)
                + (list.isEmpty() ? "" : "?list=" + URLEncoder.encode(list, StandardCharsets.UTF_8));
    }

    ModelAndView redirect(String path) {
        RedirectView view = new RedirectView(path, true);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
