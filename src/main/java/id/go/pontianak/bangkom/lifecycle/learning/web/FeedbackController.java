package id.go.pontianak.bangkom.lifecycle.learning.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.learning.PageFeedback;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Readers say whether a page is clear; whoever keeps the programme reads what they said. */
@Controller
class FeedbackController {

    static final String GIVE = "/learning/{programme}/{page}/feedback";

    private final PageFeedback feedback;
    private final Programmes programmes;
    private final CurrentUser user;

    FeedbackController(PageFeedback feedback, Programmes programmes, CurrentUser user) {
        this.feedback = feedback;
        this.programmes = programmes;
        this.user = user;
    }

    @PostMapping(GIVE)
    String give(
            @PathVariable String programme,
            @PathVariable String page,
            @RequestParam(defaultValue = "") String clear,
            @RequestParam(defaultValue = "") String words,
            RedirectAttributes redirect) {
        feedback.give(user.actor().person(), programme, page, answer(clear), words);
        redirect.addAttribute("programme", programme);
        redirect.addAttribute("page", page);
        redirect.addFlashAttribute("flash", "learning.feedback.kept");
        return "redirect:/learning/{programme}/{page}";
    }

    @GetMapping("/learning/{programme}/feedback")
    ModelAndView list(@PathVariable String programme) {
        List<PageFeedback.Remark> remarks = feedback.list(user.actor().person(), programme);
        return new ModelAndView("learning/feedback", "remarks", remarks)
                .addObject("programme", programmes.entry(programme))
                .addObject(
                        "unclear", remarks.stream().filter(one -> !one.clear()).count());
    }

    private static @Nullable Boolean answer(String clear) {
        return switch (clear) {
            case "yes" -> true;
            case "no" -> false;
            default -> null;
        };
    }
}
