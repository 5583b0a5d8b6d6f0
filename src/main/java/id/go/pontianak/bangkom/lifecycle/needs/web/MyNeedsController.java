package id.go.pontianak.bangkom.lifecycle.needs.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.competency.RatingPath;
import id.go.pontianak.bangkom.lifecycle.competency.RatingPath.Answer;
import id.go.pontianak.bangkom.lifecycle.needs.SelfRatings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own rating: where one stands, one competency a page, and handing it in. */
@Controller
class MyNeedsController {

    private final MyNeedsPages pages;
    private final SelfRatings ratings;
    private final CurrentUser user;

    MyNeedsController(MyNeedsPages pages, SelfRatings ratings, CurrentUser user) {
        this.pages = pages;
        this.ratings = ratings;
        this.user = user;
    }

    @GetMapping("/my/needs")
    ModelAndView overview() {
        return new ModelAndView("needs/mine")
                .addObject("page", pages.overview(person()).orElse(null));
    }

    @PostMapping("/my/needs")
    String handIn(RedirectAttributes redirect) {
        ratings.handIn(person());
        redirect.addFlashAttribute("flash", "needs.mine.handedIn");
        return "redirect:/my/needs";
    }

    @GetMapping("/my/needs/{code}")
    ModelAndView one(@PathVariable String code, @RequestParam(defaultValue = "") String level) {
        return new ModelAndView("needs/answer", "page", pages.one(person(), code, level));
    }

    /** The answers are the fields {@code answer-1} and so on; what is missing is asked again with what was chosen. */
    @PostMapping("/my/needs/{code}")
    ModelAndView answer(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String level,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        MyNeedsPages.One asked = pages.one(person(), code, level);
        List<String> chosen = new ArrayList<>();
        for (int no = 1; no <= asked.level().indicators().size(); no++) {
            String given = request.getParameter("answer-" + no);
            chosen.add(given == null ? "" : given);
        }
        try {
            RatingPath path = ratings.answer(person(), code, asked.level().level(), answers(chosen));
            return new ModelAndView(pages.afterwards(person(), code, path, redirect));
        } catch (RuleViolated refusal) {
            ModelAndView page = new ModelAndView("needs/answer", "page", asked.with(chosen));
            page.addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
    }

    private static List<Answer> answers(List<String> chosen) {
        return chosen.stream()
                .flatMap(given -> Arrays.stream(Answer.values())
                        .filter(answer -> answer.name().equals(given)))
                .toList();
    }

    private PersonId person() {
        return user.actor().person();
    }
}
