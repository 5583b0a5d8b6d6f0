package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.SigningOfficials;
import id.go.pontianak.bangkom.foundation.directory.SigningOfficials.Signer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of participants on paper; once it is set, with room for the signature of whoever held the office on the day of the decree. */
@Controller
class ListPrintController {

    private final SelectionPages pages;
    private final SigningOfficials signing;
    private final CurrentUser user;

    ListPrintController(SelectionPages pages, SigningOfficials signing, CurrentUser user) {
        this.pages = pages;
        this.signing = signing;
        this.user = user;
    }

    @GetMapping("/batches/{number}/print")
    ModelAndView print(@PathVariable String number) {
        SelectionPage page = pages.page(number, user.actor().person());
        return new ModelAndView("batch/print", "page", page)
                .addObject("signer", signer(page.facts().date()));
    }

    private @Nullable Signer signer(@Nullable LocalDate decreed) {
        return decreed == null
                ? null
                : signing.find(Function.KEPALA_BKPSDM, ConflictScope.NONE, decreed)
                        .orElse(null);
    }
}
