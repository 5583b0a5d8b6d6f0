package id.go.pontianak.bangkom.lifecycle.plan.need.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRights;
import id.go.pontianak.bangkom.lifecycle.plan.need.PlanDuplicates;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is in a plan twice, for whoever reads drafts. */
@Controller
class PlanDuplicateController {

    private final PlanPages pages;
    private final PlanDuplicates duplicates;
    private final PlanRights rights;
    private final CurrentUser user;

    PlanDuplicateController(PlanPages pages, PlanDuplicates duplicates, PlanRights rights, CurrentUser user) {
        this.pages = pages;
        this.duplicates = duplicates;
        this.rights = rights;
        this.user = user;
    }

    @GetMapping("/plans/{year}/duplicates")
    ModelAndView show(@PathVariable String year, @RequestParam(defaultValue = "") String show) {
        PersonId reader = user.actor().person();
        if (!rights.mayReadDrafts(reader)) {
            throw new NotFound();
        }
        AnnualPlan plan = pages.plan(year, show, reader);
        return new ModelAndView("plan/duplicates", "plan", plan)
                .addObject("show", PlanPages.show(plan))
                .addObject("programmes", duplicates.programmes(plan))
                .addObject("shared", duplicates.shared(plan))
                .addObject("spread", duplicates.spread(plan));
    }
}
