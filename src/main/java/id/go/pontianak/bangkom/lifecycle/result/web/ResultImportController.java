package id.go.pontianak.bangkom.lifecycle.result.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import id.go.pontianak.bangkom.foundation.kernel.NamedFile;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.result.ResultImport;
import id.go.pontianak.bangkom.lifecycle.result.ResultImport.Outcome;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Results from a file, such as the list of an outside organiser. */
@Controller
class ResultImportController {

    private static final String IMPORT = "/batches/{number}/results/import";

    private final ResultImport results;
    private final Batches batches;
    private final ShownForms shown;
    private final CurrentUser user;

    ResultImportController(ResultImport results, Batches batches, ShownForms shown, CurrentUser user) {
        this.results = results;
        this.batches = batches;
        this.shown = shown;
        this.user = user;
    }

    @GetMapping(IMPORT)
    ModelAndView show(@PathVariable String number) {
        results.require(number, actor());
        return page(number);
    }

    @PostMapping(IMPORT)
    ModelAndView take(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        results.require(number, actor());
        String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        NamedFile named = new NamedFile(name, file == null ? new byte[0] : file.getBytes());
        ModelAndView page = page(number);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        try {
            AtomicReference<@Nullable Outcome> taken = new AtomicReference<>();
            shown.unchanged(() -> taken.set(results.take(number, named, actor())));
            Outcome outcome = Objects.requireNonNull(taken.get());
            if (outcome.faults().isEmpty()) {
                redirect.addFlashAttribute("flash", "result.imported");
                redirect.addAttribute("number", number);
                return new ModelAndView("redirect:/batches/{number}/results");
            }
            return page.addObject("faults", outcome.faults());
        } catch (RuleViolated refusal) {
            return page.addObject("refusal", refusal);
        }
    }

    private ModelAndView page(String number) {
        return new ModelAndView("result/import", "batch", batches.batch(number));
    }

    private PersonId actor() {
        return user.actor().person();
    }
}
