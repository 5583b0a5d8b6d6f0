package id.go.pontianak.bangkom.lifecycle.catalogue.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.lifecycle.catalogue.CatalogueRights;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The providers: all of them, and one with its programmes. */
@Controller
class ProviderController {

    private final ProviderPages pages;
    private final CatalogueRights rights;
    private final CurrentUser user;

    ProviderController(ProviderPages pages, CatalogueRights rights, CurrentUser user) {
        this.pages = pages;
        this.rights = rights;
        this.user = user;
    }

    @GetMapping("/providers")
    String list(@RequestParam(defaultValue = "") String search, Model model) {
        model.addAttribute("rows", pages.rows(user.actor(), search));
        model.addAttribute("search", search);
        model.addAttribute("mayKeep", rights.mayKeep(user.actor().person()));
        return "catalogue/providers";
    }

    @GetMapping("/providers/{code}")
    String show(@PathVariable String code, Model model) {
        model.addAttribute("page", pages.page(user.actor(), code));
        model.addAttribute("mayKeep", rights.mayKeep(user.actor().person()));
        return "catalogue/provider";
    }
}
