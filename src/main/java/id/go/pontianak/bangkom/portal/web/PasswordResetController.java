package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.access.PasswordResets;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A forgotten password: the answer is the same for every name. */
@Controller
class PasswordResetController {

    private final PasswordResets resets;

    PasswordResetController(PasswordResets resets) {
        this.resets = resets;
    }

    @GetMapping("/password-reset")
    String form(@RequestParam(required = false) @Nullable String asked, Model model) {
        model.addAttribute("asked", asked != null);
        return "portal/password-reset";
    }

    @PostMapping("/password-reset")
    String ask(@RequestParam(defaultValue = "") String username, HttpServletRequest request) {
        resets.ask(username, request.getRemoteAddr());
        return "redirect:/password-reset?asked";
    }
}
