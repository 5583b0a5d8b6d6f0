package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.notification.NotificationSettings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A short help: what the person can do here, and how the product works, and whom to ask about one's data. */
@Controller
class HelpController {

    private final NotificationSettings settings;

    HelpController(NotificationSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/help")
    String help(Model model) {
        model.addAttribute("contact", settings.contact());
        return "portal/help";
    }
}
