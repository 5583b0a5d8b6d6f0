package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.needs.Campaigns;
import id.go.pontianak.bangkom.lifecycle.needs.unit.UnitDecisions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The years, one year with its perangkat daerah, and one of these with how far it is. */
@Controller
class CampaignController {

    private final CampaignPages pages;
    private final Campaigns campaigns;
    private final UnitDecisions decisions;
    private final ShownForms shown;
    private final CurrentUser user;

    CampaignController(
            CampaignPages pages, Campaigns campaigns, UnitDecisions decisions, ShownForms shown, CurrentUser user) {
        this.pages = pages;
        this.campaigns = campaigns;
        this.decisions = decisions;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping("/needs")
    ModelAndView list() {
        return new ModelAndView("needs/campaigns", "page", pages.years(actor())).addObject("entered", "");
    }

    @PostMapping("/needs")
    ModelAndView open(@RequestParam(defaultValue = "") String year, RedirectAttributes redirect) {
        pages.requireKeeper(actor());
        try {
            campaigns.open(entered(year), actor());
        } catch (RuleViolated refusal) {
            ModelAndView page = new ModelAndView("needs/campaigns", "page", pages.years(actor()))
                    .addObject("entered", year)
                    .addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        redirect.addFlashAttribute("flash", "needs.opened");
        redirect.addAttribute("year", year.strip());
        return new ModelAndView("redirect:/needs/{year}");
    }

    private static int entered(String year) {
        String digits = year.strip();
        return digits.matches("[0-9]{4}") ? Integer.parseInt(digits) : 0;
    }

    @GetMapping("/needs/{year}")
    ModelAndView show(@PathVariable String year) {
        return new ModelAndView("needs/campaign", "page", pages.year(NeedsReader.year(year), actor()));
    }

    /** In short, beside the form of whoever decides. */
    @GetMapping(path = "/needs/{year}", headers = "HX-Request=true")
    ModelAndView context(@PathVariable String year) {
        return new ModelAndView("needs/context :: campaign", "page", pages.year(NeedsReader.year(year), actor()));
    }

    @PostMapping("/needs/{year}/cancel")
    String cancel(
            @PathVariable String year, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        pages.requireKeeper(actor());
        shown.unchanged(() -> campaigns.cancel(NeedsReader.year(year), reason, actor()));
        redirect.addFlashAttribute("flash", "needs.cancelled");
        redirect.addAttribute("year", year);
        return "redirect:/needs/{year}";
    }

    @GetMapping("/needs/{year}/{unit}")
    ModelAndView unit(@PathVariable String year, @PathVariable String unit) {
        return new ModelAndView("needs/unit", "page", pages.unit(NeedsReader.year(year), unit, actor()));
    }

    @PostMapping("/needs/{year}/{unit}/reopen")
    String reopen(
            @PathVariable String year,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        pages.requireKeeper(actor());
        pages.unit(NeedsReader.year(year), unit, actor());
        shown.unchanged(() -> decisions.reopen(NeedsReader.year(year), unit, reason, actor()));
        redirect.addFlashAttribute("flash", "needs.reopened");
        redirect.addAttribute("year", year);
        redirect.addAttribute("unit", unit);
        return "redirect:/needs/{year}/{unit}";
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
