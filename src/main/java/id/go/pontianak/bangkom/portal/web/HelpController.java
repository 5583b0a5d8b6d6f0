package id.go.pontianak.bangkom.portal.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A short help: what the person can do here, and how the product works. */
@Controller
class HelpController {

    @GetMapping("/help")
    String help() {
        return "portal/help";
    }
}
