package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.plan.approval.PlanRemark;
import id.go.pontianak.bangkom.lifecycle.plan.approval.PlanRemarks;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Remarks of offices on the items of a plan that is before them; its analysts read them when it was given back. */
@Controller
class PlanRemarkController {

    private static final String REMARKS = "/plans/{year}/remarks";
    private static final String FIELD = "remark.";

    private final PlanPages pages;
    private final Plans plans;
    private final PlanRemarks remarks;
    private final CurrentUser user;

    PlanRemarkController(PlanPages pages, Plans plans, PlanRemarks remarks, CurrentUser user) {
        this.pages = pages;
        this.plans = plans;
        this.remarks = remarks;
        this.user = user;
    }

    @GetMapping(REMARKS)
    ModelAndView show(@PathVariable String year) {
        AnnualPlan plan = plan(year);
        Map<String, String> own = remarks.of(plan).stream()
                .filter(remark -> remark.by().equals(person()))
                .collect(Collectors.toMap(PlanRemark::item, PlanRemark::text));
        return page(plan, own);
    }

    @PostMapping(REMARKS)
    ModelAndView write(
            @PathVariable String year, @RequestParam Map<String, String> parameters, RedirectAttributes redirect) {
        AnnualPlan plan = plan(year);
        Map<String, String> typed = new TreeMap<>();
        parameters.forEach((name, value) -> {
            if (name.startsWith(FIELD)) {
                typed.put(name.substring(FIELD.length()), value);
            }
        });
        try {
            remarks.write(plan.number(), typed, person());
        } catch (RuleViolated refusal) {
            ModelAndView page = page(plan, typed).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        redirect.addFlashAttribute("flash", "plan.remarks.saved");
        redirect.addAttribute("year", year);
        return new ModelAndView("redirect:" + REMARKS);
    }

    private ModelAndView page(AnnualPlan plan, Map<String, String> typed) {
        Map<String, List<PlanRemark>> others =
                remarks.of(plan).stream().collect(Collectors.groupingBy(PlanRemark::item));
        return new ModelAndView("plan/remarks", "plan", plan)
                .addObject("items", plans.items(plan.number()))
                .addObject("remarks", others)
                .addObject("typed", typed)
                .addObject("mayRemark", remarks.mayRemark(plan, person()));
    }

    /** What is drafted or on its way; what is in force or was given up has no remarks. */
    private AnnualPlan plan(String year) {
        AnnualPlan plan = pages.plan(year, PlanPages.DRAFT, person());
        if (!plan.status().open()) {
            throw new NotFound();
        }
        return plan;
    }

    private PersonId person() {
        return user.actor().person();
    }
}
