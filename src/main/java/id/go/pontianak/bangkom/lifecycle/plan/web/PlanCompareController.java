package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanHandUp;
import id.go.pontianak.bangkom.lifecycle.plan.PlanRights;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.approval.PlanApproval;
import id.go.pontianak.bangkom.lifecycle.plan.version.PlanVersions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Versions of a plan compared cell by cell, and what an office sees beside the form of its decision. */
@Controller
class PlanCompareController {

    private final PlanPages pages;
    private final PlanVersions versions;
    private final PlanApproval approval;
    private final PlanHandUp handUp;
    private final PlanRights rights;
    private final CurrentUser user;

    PlanCompareController(
            PlanPages pages,
            PlanVersions versions,
            PlanApproval approval,
            PlanHandUp handUp,
            PlanRights rights,
            CurrentUser user) {
        this.pages = pages;
        this.versions = versions;
        this.approval = approval;
        this.handUp = handUp;
        this.rights = rights;
        this.user = user;
    }

    /** {@code a} and {@code b} are numbers of versions, zero the draft as it is now; without them the last handed up and the draft. */
    @GetMapping("/plans/{year}/compare")
    ModelAndView compare(
            @PathVariable String year,
            @RequestParam(defaultValue = "-1") int a,
            @RequestParam(defaultValue = "0") int b) {
        AnnualPlan plan = pages.plan(year, "", person());
        if (!plan.status().open() && !rights.mayReadDrafts(person())) {
            throw new NotFound();
        }
        int before = a < 0 ? versions.last(plan.year()) : a;
        return new ModelAndView("plan/compare", "plan", plan)
                .addObject("versions", versions.ofYear(plan.year()))
                .addObject("a", before)
                .addObject("b", b)
                .addObject("comparison", versions.compare(plan, before, b));
    }

    /** The change set of an amendment that is drafted, on its way or to come. */
    @GetMapping("/plans/{year}/amendment")
    ModelAndView amendment(@PathVariable String year) {
        AnnualPlan amendment = pages.amendment(year, person());
        return new ModelAndView("plan/amendment", "plan", amendment).addObject("comparison", pages.changes(amendment));
    }

    /** In short, beside the form of whoever decides: what is on its way, never what is in force instead. */
    @GetMapping(path = "/plans/{year}", headers = "HX-Request=true")
    ModelAndView context(@PathVariable String year) {
        PlanPage page = pages.page(year, PlanPages.DRAFT, PlanFilter.ALL, person());
        AnnualPlan plan = page.plan();
        if (!plan.status().open()) {
            throw new NotFound();
        }
        Integer returned = plan.returnedVersion();
        int last = versions.last(plan.year());
        ModelAndView context = new ModelAndView("plan/context :: context", "page", page)
                .addObject("drafting", handUp.mayHandUp(plan.number(), person()))
                .addObject(
                        "acting",
                        plan.status() == PlanStatus.AT_MAYOR
                                ? approval.actingMayor().orElse("")
                                : "")
                .addObject("returned", returned == null || returned == last ? 0 : returned)
                .addObject("last", last);
        if (plan.amendment() > 0) {
            context.addObject("changes", pages.changes(plan));
        }
        return returned == null || returned == last || returned == 0
                ? context
                : context.addObject("comparison", versions.compare(plan, returned, last));
    }

    private PersonId person() {
        return user.actor().person();
    }
}
