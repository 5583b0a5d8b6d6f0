package id.go.pontianak.bangkom.desk.report.web;

import id.go.pontianak.bangkom.desk.report.EventLog;
import id.go.pontianak.bangkom.desk.report.EventLog.Format;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The event log: what it holds, and the two files. */
@Controller
class EventLogController {

    private final EventLog log;
    private final CurrentUser user;

    EventLogController(EventLog log, CurrentUser user) {
        this.log = log;
        this.user = user;
    }

    @GetMapping("/reports/event-log")
    String page(Model model) {
        model.addAttribute("entries", log.count(reader()));
        model.addAttribute("formats", Format.values());
        return "report/event-log";
    }

    @GetMapping("/reports/event-log/journal.{extension:xes|json}")
    void download(@PathVariable String extension, HttpServletResponse response) throws IOException {
        Format format = Arrays.stream(Format.values())
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFound::new);
        log.require(reader());
        Downloads.attach(response, format.mediaType(), "log-peristiwa." + extension);
        log.write(reader(), format, response.getOutputStream());
    }

    private PersonId reader() {
        return user.actor().person();
    }
}
