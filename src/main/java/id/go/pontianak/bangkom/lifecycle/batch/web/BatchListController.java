package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All batches, filtered by where they stand; open calls come first because everybody may propose for them. */
@Controller
class BatchListController {

    private static final int PAGE = 25;

    /** Choices of the filter; the name completes {@code batch.show.<name>}. */
    enum Show {
        OPEN(EnumSet.of(BatchStatus.CALLING)),
        RUNNING(BatchStatus.those(BatchStatus::beforeStart)),
        HELD(BatchStatus.those(BatchStatus::begun)),
        ENDED(BatchStatus.those(BatchStatus::over)),
        ALL(EnumSet.allOf(BatchStatus.class));

        private final Set<BatchStatus> statuses;

        Show(Set<BatchStatus> statuses) {
            this.statuses = statuses;
        }

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Show of(@Nullable String key, boolean hr) {
            for (Show show : values()) {
                if (show.key().equals(key)) {
                    return show;
                }
            }
            return hr ? RUNNING : OPEN;
        }
    }

    private final Batches batches;
    private final BatchPages pages;
    private final CurrentUser user;

    BatchListController(Batches batches, BatchPages pages, CurrentUser user) {
        this.batches = batches;
        this.pages = pages;
        this.user = user;
    }

    @GetMapping("/batches")
    String list(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(defaultValue = "") String search,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        BatchViewer.View view = pages.viewOf(user.actor().person());
        Show shown = Show.of(show, view.hr());
        int current = Math.min(Math.max(page, 1), 1000);
        List<Batch> found =
                new ArrayList<>(batches.list(List.copyOf(shown.statuses), search, (current - 1) * PAGE, PAGE + 1));
        boolean more = found.size() > PAGE;
        List<BatchRow> rows = found.stream().limit(PAGE).map(pages::row).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("shows", Show.values());
        model.addAttribute("show", shown);
        model.addAttribute("search", search);
        model.addAttribute("hr", view.hr());
        model.addAttribute("previous", current > 1 ? address(shown, search, current - 1) : null);
        model.addAttribute("next", more ? address(shown, search, current + 1) : null);
        return "batch/list";
    }

    private static String address(Show show, String search, int page) {
        return org.springframework.web.util.UriComponentsBuilder.fromPath("/batches")
                .queryParam("show", show.key())
                .queryParam("search", search)
                .queryParam("page", page)
                .encode()
                .toUriString();
    }
}
