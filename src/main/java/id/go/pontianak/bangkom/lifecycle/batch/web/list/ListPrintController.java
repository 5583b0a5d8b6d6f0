package id.go.pontianak.bangkom.lifecycle.batch.web.list;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.DecreeSheet;
import id.go.pontianak.bangkom.lifecycle.batch.domain.selection.DecreeSheets;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/**
 * The list of participants on paper; once it is set, as it was then, with room for the signature of whoever held the office on the day of the decree.
 */
@Controller
class ListPrintController {

    private final SelectionPages pages;
    private final DecreeSheets sheets;
    private final BusinessClock clock;
    private final CurrentUser user;

    ListPrintController(SelectionPages pages, DecreeSheets sheets, BusinessClock clock, CurrentUser user) {
        this.pages = pages;
        this.sheets = sheets;
        this.clock = clock;
        this.user = user;
    }

    @GetMapping("/batches/{number}/print")
    ModelAndView print(@PathVariable String number) {
        SelectionPage page = pages.page(number, user.actor().person());
        DecreeSheet sheet = page.sheet(sheets, clock.today());
        return new ModelAndView("batch/print", "page", page)
                .addObject("sheet", sheet)
                .addObject("signer", page.facts().date() == null ? null : sheet.signer());
    }
}
