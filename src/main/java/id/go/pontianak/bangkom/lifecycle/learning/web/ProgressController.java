package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPart;
import id.go.pontianak.bangkom.lifecycle.batch.BatchParts;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.learning.ProgressViews;
import id.go.pontianak.bangkom.lifecycle.learning.domain.Pace;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** How far the learners of a batch are, as a tab beside it. */
@Controller
class ProgressController implements BatchPart {

    private static final String PATH = "/batches/%s/learning";
    private static final int BEHIND_ROSTER = 25;

    private final ProgressViews views;
    private final Batches batches;
    private final BatchParts parts;
    private final BusinessClock clock;
    private final CurrentUser user;

    ProgressController(ProgressViews views, Batches batches, BatchParts parts, BusinessClock clock, CurrentUser user) {
        this.views = views;
        this.batches = batches;
        this.parts = parts;
        this.clock = clock;
        this.user = user;
    }

    @Override
    public int order() {
        return BEHIND_ROSTER;
    }

    @Override
    public Optional<Link> of(Batch batch, PersonId person) {
        return batch.status().setByDecree() && !views.of(batch, person).isEmpty()
                ? Optional.of(new Link("learning.progress.tab", PATH.formatted(batch.number())))
                : Optional.empty();
    }

    @GetMapping("/batches/{number}/learning")
    String show(@PathVariable String number, Model model) {
        PersonId reader = user.actor().person();
        Batch batch = batches.batch(number);
        List<ProgressViews.Row> rows = views.of(batch, reader);
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        model.addAttribute("batch", batch);
        model.addAttribute("tabs", parts.of(batch, reader));
        model.addAttribute("rows", rows);
        model.addAttribute("pace", new Pace(batch.period().from(), batch.lastDay(), clock.today()));
        model.addAttribute(
                "completed",
                rows.stream().filter(row -> row.progress().completed() != null).count());
        return "learning/progress";
    }
}
