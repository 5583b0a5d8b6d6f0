package id.go.pontianak.bangkom.desk.inbox.web;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskListing;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.TaskId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where one goes from a task: on in the list it was opened from, whose address is carried along. */
@Component
class TaskPlaces {

    private final TaskListing listing;

    TaskPlaces(TaskListing listing) {
        this.listing = listing;
    }

    /** The task after this one in the list it was opened from; the list itself when it was the last. */
    String next(PersonId person, TaskId id, String list) {
        return listing.after(person, TaskListAddress.read(list), id)
                .map(next -> task(next, list))
                .orElseGet(() -> list(list));
    }

    String list(String list) {
        return TaskListAddress.path(TaskListAddress.read(list));
    }

    String task(TaskId id, String list) {
        return TaskListAddress.PATH
                + '/'
                + URLEncoder.encode(id.value(), StandardCharsets.UTF_8)
                + (list.isEmpty() ? "" : "?list=" + URLEncoder.encode(list, StandardCharsets.UTF_8));
    }

    ModelAndView redirect(String path) {
        RedirectView view = new RedirectView(path, true);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return new ModelAndView(view);
    }
}
