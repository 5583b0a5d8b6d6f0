package id.go.pontianak.bangkom.lifecycle.batch.web;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What happens when: batches in a month. Everybody may look. */
@Controller
class BatchCalendarController {

    private final BatchCalendarPages pages;

    BatchCalendarController(BatchCalendarPages pages) {
        this.pages = pages;
    }

    @GetMapping("/batches/calendar")
    String month(
            @RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth month,
            Model model) {
        model.addAttribute("page", pages.of(month));
        return "batch/calendar";
    }
}
