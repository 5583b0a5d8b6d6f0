package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.DoneListing;
import id.go.pontianak.bangkom.desk.inbox.domain.DoneListing.Made;
import id.go.pontianak.bangkom.desk.inbox.domain.OpenRequests;
import id.go.pontianak.bangkom.foundation.decisionform.FormField;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import id.go.pontianak.bangkom.foundation.workflow.CaseDescription;
import id.go.pontianak.bangkom.foundation.workflow.CaseType;
import id.go.pontianak.bangkom.foundation.workflow.CaseTypes;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the address of a task leads to when no task is open there, and what was answered to it. */
@Component
class ClosedTasks {

    private final DoneListing done;
    private final OpenRequests requests;
    private final CaseTypes types;
    private final TaskPlaces places;
    private final OutcomeWords words;
    private final TaskRowTexts texts;

    ClosedTasks(
            DoneListing done,
            OpenRequests requests,
            CaseTypes types,
            TaskPlaces places,
            OutcomeWords words,
            TaskRowTexts texts) {
        this.words = words;
        this.texts = texts;
        this.done = done;
        this.requests = requests;
        this.types = types;
        this.places = places;
    }

    /** A request of the person's, whose own page it is sent on to, or a task that is no more. */
    ModelAndView page(PersonId person, TaskId id, String list) {
        return requests.pageOf(person, id).map(places::redirect).orElseGet(() -> decided(person, id, list));
    }

    /** For one who may see its case: who decided it and when. */
    private ModelAndView decided(PersonId person, TaskId id, String list) {
        DoneListing.Done decided = done.find(id)
                .filter(found -> types.visibleTo(person, found.process(), found.caseNumber()))
                .orElseThrow(NotFound::new);
        return new ModelAndView("inbox/decided", Map.of("done", decided, "back", places.list(list)));
    }

    /**
     * What he decided a moment ago, in the words for it: since the next task is shown, it has to be said which; with the way to it, and to
     * take it back where that can still be done.
     */
    @Transactional(readOnly = true)
    void tell(PersonId person, TaskId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("afterDecision", true);
        Optional<Made> decision = done.decision(person, id);
        redirect.addFlashAttribute("flash", decision.isPresent() ? "inbox.flash.decidedOf" : "inbox.flash.decided");
        decision.ifPresent(made -> tell(person, made, redirect));
    }

    private void tell(PersonId person, Made made, RedirectAttributes redirect) {
        CaseType type = types.of(made.process());
        CaseNumber number = made.caseNumber();
        CaseDescription about = type.describe(number);
        String what = made.subject() == null ? about.title() : made.subject() + ", " + about.title();
        String how = words.find(made.title(), made.outcome()).orElseGet(() -> texts.text("inbox.decided.word"));
        redirect.addFlashAttribute("flashWith", new Object[] {what, how});
        if (!type.visibleTo(person, number)) {
            return;
        }
        boolean back = type.mayTakeBack(person, made.caseNumber());
        redirect.addFlashAttribute(
                "flashLink", about.page().startsWith("/") ? about.page() : "/tracking/" + made.caseNumber());
        redirect.addFlashAttribute("flashLinkText", back ? "inbox.flash.takeBack" : "inbox.flash.look");
    }

    /** He sends what he has decided already: pressed twice, or the first answer never reached him. It gets the first answer. */
    boolean sameAgain(PersonId person, TaskId id, Map<String, String> fields) {
        return done.decidedSo(person, id, fields.getOrDefault(FormField.OUTCOME, ""));
    }
}
