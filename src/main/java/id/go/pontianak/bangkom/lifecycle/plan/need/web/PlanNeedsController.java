package id.go.pontianak.bangkom.lifecycle.plan.need.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.forms.Ticked;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.lifecycle.plan.AnnualPlan;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFromNeeds;
import id.go.pontianak.bangkom.lifecycle.plan.PlanFromNeeds.Taken;
import id.go.pontianak.bangkom.lifecycle.plan.need.NeedProposal;
import id.go.pontianak.bangkom.lifecycle.plan.need.NeedProposals;
import id.go.pontianak.bangkom.lifecycle.plan.web.PlanPages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
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

/** Analysts draft items from the locked needs; whoever looks after a perangkat daerah reads which of its needs a plan does not serve. */
@Controller
class PlanNeedsController {

    private static final String NEEDS = "/plans/{year}/needs";

    private final PlanPages pages;
    private final NeedProposals proposals;
    private final PlanFromNeeds fromNeeds;
    private final PlanNeedsView view;
    private final ProposalSheet sheet;
    private final ShownForms shown;
    private final CurrentUser user;

    PlanNeedsController(
            PlanPages pages,
            NeedProposals proposals,
            PlanFromNeeds fromNeeds,
            PlanNeedsView view,
            ProposalSheet sheet,
            ShownForms shown,
            CurrentUser user) {
        this.pages = pages;
        this.proposals = proposals;
        this.fromNeeds = fromNeeds;
        this.view = view;
        this.sheet = sheet;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(NEEDS)
    ModelAndView preview(@PathVariable String year) {
        AnnualPlan draft = pages.draft(year, person());
        List<NeedProposal> all = proposals.of(draft);
        // Whatever stands in the plan already is ticked by whoever wants it there.
        return page(
                draft,
                all,
                all.stream()
                        .filter(proposal -> proposal.offered() && proposal.present() == null)
                        .flatMap(proposal -> proposal.open().stream())
                        .map(line -> line.id())
                        .collect(Collectors.toSet()));
    }

    @GetMapping(NEEDS + ".xlsx")
    void export(@PathVariable String year, HttpServletResponse response) throws IOException {
        AnnualPlan draft = pages.draft(year, person());
        Downloads.attach(response, Format.XLSX.mediaType(), "usulan-" + draft.number() + ".xlsx");
        sheet.write(draft, proposals.of(draft), view.unitNames(), response.getOutputStream());
    }

    @PostMapping(NEEDS)
    ModelAndView take(
            @PathVariable String year,
            @RequestParam(name = "line", required = false) List<UUID> lines,
            RedirectAttributes redirect) {
        AnnualPlan draft = pages.draft(year, person());
        Set<UUID> ticked = Ticked.of(lines);
        Taken[] taken = new Taken[1];
        try {
            shown.unchanged(() -> taken[0] = fromNeeds.take(draft.number(), ticked, person()));
        } catch (RuleViolated refusal) {
            ModelAndView page = page(draft, proposals.of(draft), ticked).addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        redirect.addFlashAttribute("made", taken[0].items());
        redirect.addFlashAttribute("linked", taken[0].linked());
        redirect.addAttribute("year", year);
        return new ModelAndView("redirect:" + NEEDS);
    }

    @GetMapping("/plans/{year}/unserved")
    ModelAndView unserved(
            @PathVariable String year,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String unit) {
        AnnualPlan plan = pages.plan(year, show, person());
        return new ModelAndView("plan/unserved", "page", view.unserved(plan, unit, person()))
                .addObject("plan", plan)
                .addObject("show", PlanPages.show(plan))
                .addObject("unit", unit)
                .addObject("mayDraft", pages.mayDraft(person()));
    }

    private ModelAndView page(AnnualPlan draft, List<NeedProposal> all, Set<UUID> ticked) {
        return new ModelAndView("plan/needs", "plan", draft)
                .addObject("proposals", all)
                .addObject("ticked", ticked)
                .addObject("unitNames", view.unitNames());
    }

    private PersonId person() {
        return user.actor().person();
    }
}
