package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A person's own learning hours and training history. */
@Controller
class LearningHoursController {

    private final LearningHoursPages pages;
    private final CurrentUser user;

    LearningHoursController(LearningHoursPages pages, CurrentUser user) {
        this.pages = pages;
        this.user = user;
    }

    @GetMapping("/learning-hours")
    String show(Model model) {
        model.addAttribute("page", pages.of(user.actor().person()));
        return "ledger/hours";
    }
}
