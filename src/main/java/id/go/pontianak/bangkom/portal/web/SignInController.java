package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.LocalPath;
import id.go.pontianak.bangkom.foundation.access.SignInHint;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; the form itself is answered by the filter chain. */
@Controller
class SignInController {

    private final CurrentUser currentUser;
    private final ObjectProvider<SignInHint> hint;

    SignInController(CurrentUser currentUser, ObjectProvider<SignInHint> hint) {
        this.currentUser = currentUser;
        this.hint = hint;
    }

    @GetMapping("/login")
    String login(
            @RequestParam(name = "continue", defaultValue = "/") String path,
            @RequestParam(required = false) @Nullable String refused,
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String set,
            @RequestParam(required = false) @Nullable String lost,
            Model model) {
        if (currentUser.find().isPresent()) {
            return "redirect:" + (path.equals("/kept") ? path : "/");
        }
        model.addAttribute("path", LocalPath.orHome(path));
        model.addAttribute("refused", refused != null);
        model.addAttribute("out", out != null);
        model.addAttribute("set", set != null);
        model.addAttribute("lost", lost != null);
        model.addAttribute("formKept", path.equals("/kept"));
        model.addAttribute("hint", hint.getIfAvailable());
        return "portal/login";
    }
}
