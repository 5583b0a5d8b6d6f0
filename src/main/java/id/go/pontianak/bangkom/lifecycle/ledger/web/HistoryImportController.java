package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.ledger.HistoryImport;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** HR brings training history in from a file. */
@Controller
class HistoryImportController {

    private final HistoryImport history;
    private final CurrentUser user;

    HistoryImportController(HistoryImport history, CurrentUser user) {
        this.history = history;
        this.user = user;
    }

    @GetMapping("/admin/ledger-import")
    ModelAndView show() {
        if (!history.permitted(user.actor())) {
            throw new NotFound();
        }
        return new ModelAndView("ledger/import");
    }

    /** The report is the answer itself: sending the same file again changes nothing. */
    @PostMapping("/admin/ledger-import")
    ModelAndView take(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        ModelAndView page = new ModelAndView("ledger/import");
        try {
            String name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
            byte[] content = file == null ? new byte[0] : file.getBytes();
            HistoryImport.Report report = history.take(name, content, user.actor());
            page.addObject("report", report);
            page.setStatus(report.faults().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (RuleViolated refusal) {
            page.addObject("refusal", refusal);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return page;
    }
}
