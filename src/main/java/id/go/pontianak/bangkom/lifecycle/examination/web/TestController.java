package id.go.pontianak.bangkom.lifecycle.examination.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.examination.Attempts;
import id.go.pontianak.bangkom.lifecycle.examination.Sheet;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own tests: the list, a test that runs, and what came of it. */
@Controller
class TestController {

    /** So many questions stand on one page, so that without script little is lost with a page that was not sent. */
    static final int QUESTIONS = 5;

    private final Attempts attempts;
    private final CurrentUser user;
    private final Clock clock;

    TestController(Attempts attempts, CurrentUser user, Clock clock) {
        this.attempts = attempts;
        this.user = user;
        this.clock = clock;
    }

    @GetMapping("/tests")
    String list(Model model) {
        model.addAttribute("tests", attempts.list(person()));
        model.addAttribute("now", clock.instant());
        return "examination/tests";
    }

    @PostMapping("/tests/begin")
    String begin(@RequestParam(required = false) @Nullable UUID test) {
        if (test == null) {
            throw RuleViolated.of("refusal.examination.answer");
        }
        return "redirect:/tests/" + attempts.begin(person(), test);
    }

    @GetMapping("/tests/{attempt}")
    String show(@PathVariable UUID attempt, @RequestParam(defaultValue = "1") String page, Model model) {
        Sheet sheet = attempts.sheet(person(), attempt);
        model.addAttribute("sheet", sheet);
        if (sheet.finished() || sheet.secondsLeft() == 0) {
            return "examination/test-result";
        }
        int pages = Math.max(1, (sheet.questions().size() + QUESTIONS - 1) / QUESTIONS);
        int at = page.matches("[0-9]{1,4}") ? Math.max(1, Math.min(pages, Integer.parseInt(page))) : 1;
        int first = (at - 1) * QUESTIONS;
        List<Sheet.Question> shown =
                sheet.questions().subList(first, Math.min(sheet.questions().size(), first + QUESTIONS));
        model.addAttribute("questions", shown);
        model.addAttribute("page", at);
        model.addAttribute("pages", pages);
        return "examination/test";
    }

    /** A page of answers, sent whole; the button says where to go on. */
    @PostMapping("/tests/{attempt}/answers")
    String answer(@PathVariable UUID attempt, @RequestParam Map<String, String> fields) {
        save(attempt, fields);
        int page = number(fields.getOrDefault("page", "1"));
        return switch (fields.getOrDefault("go", "")) {
            case "review" -> "redirect:/tests/" + attempt + "/finish";
            case "previous" -> "redirect:/tests/" + attempt + "?page=" + (page - 1);
            default -> "redirect:/tests/" + attempt + "?page=" + (page + 1);
        };
    }

    /** One answer as it is given; the page says that it is kept. */
    @PostMapping(path = "/tests/{attempt}/answers", headers = "HX-Request=true")
    String keep(@PathVariable UUID attempt, @RequestParam Map<String, String> fields, Model model) {
        save(attempt, fields);
        model.addAttribute("sheet", attempts.sheet(person(), attempt));
        model.addAttribute("now", clock.instant());
        return "examination/test-parts :: saved";
    }

    @GetMapping("/tests/{attempt}/finish")
    String confirm(@PathVariable UUID attempt, Model model) {
        Sheet sheet = attempts.sheet(person(), attempt);
        model.addAttribute("sheet", sheet);
        model.addAttribute("size", QUESTIONS);
        return sheet.finished() ? "examination/test-result" : "examination/test-finish";
    }

    @PostMapping("/tests/{attempt}/finish")
    String finish(@PathVariable UUID attempt) {
        attempts.finish(person(), attempt);
        return "redirect:/tests/" + attempt;
    }

    private void save(UUID attempt, Map<String, String> fields) {
        Map<Integer, Integer> chosen = new HashMap<>();
        fields.forEach((name, value) -> {
            if (name.matches("a[0-9]{1,4}")) {
                chosen.put(number(name.substring(1)), number(value));
            }
        });
        attempts.answer(person(), attempt, chosen, order(fields.getOrDefault("order", "0")));
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            throw RuleViolated.of("refusal.examination.answer");
        }
        return Integer.parseInt(text);
    }

    /** Milliseconds of a device that kept the answer; of pages without script the number after the newest answer. */
    private static long order(String text) {
        if (!text.matches("[0-9]{1,15}")) {
            throw RuleViolated.of("refusal.examination.answer");
        }
        return Long.parseLong(text);
    }

    private PersonId person() {
        return user.actor().person();
    }
}
