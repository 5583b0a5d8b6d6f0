package id.go.pontianak.bangkom.lifecycle.attendance.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceOverview;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceOverview.Overview;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The attendance of a batch as a tab beside its page. */
@Controller
class AttendanceTabController implements BatchPart {

    private static final int PLACE = 30;

    private final AttendanceOverview overview;
    private final ObjectProvider<BatchParts> parts;
    private final CurrentUser user;

    AttendanceTabController(AttendanceOverview overview, ObjectProvider<BatchParts> parts, CurrentUser user) {
        this.overview = overview;
        this.parts = parts;
        this.user = user;
    }

    @GetMapping("/batches/{number}/attendance")
    String show(@PathVariable String number, Model model) {
        PersonId reader = user.actor().person();
        Overview page = overview.of(reader, number);
        model.addAttribute("page", page);
        model.addAttribute("tabs", parts.getObject().of(page.batch(), reader));
        return "attendance/overview";
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return overview.isThere(person, batch.number())
                ? Optional.of(new Link("attendance.tab", "/batches/" + batch.number() + "/attendance"))
                : Optional.empty();
    }
}
