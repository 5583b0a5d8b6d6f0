package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.domain.CaseNudges;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.ReadableText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Marked cases of the table: those at whom they wait are reminded, and the table says what became of each. */
@Controller
class NudgeController {

    private final CurrentUser currentUser;
    private final CaseNudges nudges;

    NudgeController(CurrentUser currentUser, CaseNudges nudges) {
        this.currentUser = currentUser;
        this.nudges = nudges;
    }

    @PostMapping("/tracking/cases/nudge")
    String nudge(
            @RequestParam MultiValueMap<String, String> params,
            @RequestParam(name = "case", required = false) @Nullable List<String> cases,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        List<String> numbers = cases == null ? List.of() : cases;
        redirect.addFlashAttribute(
                "results", nudges.nudge(currentUser.actor().person(), numbers, ReadableText.of(reason)));
        return "redirect:" + TrackingAddress.table(TrackingAddress.read(params));
    }
}
