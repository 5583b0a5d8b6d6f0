package id.go.pontianak.bangkom.lifecycle.attendance.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceGrid;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceRights;
import id.go.pontianak.bangkom.lifecycle.attendance.ScannerIntake;
import id.go.pontianak.bangkom.lifecycle.attendance.ScannerIntake.Scanned;
import id.go.pontianak.bangkom.lifecycle.attendance.ScannerIntake.Taken;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organiser's own scanner: badges by the camera where the browser reads codes, numbers by hand everywhere, kept while there is no network. */
@Controller
class ScannerController {

    private static final String SCANNER = "/batches/{number}/sessions/{id}/scanner";

    /** One scan a line: its number, how many milliseconds ago, and what was read, which may be nothing that anybody can read. */
    private static final Pattern LINE = Pattern.compile(
            "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?: (-?[0-9]{1,12}))?(?: (.*))?");

    private static final int MOST = 500;

    private final AttendanceGrid grids;
    private final AttendanceRights rights;
    private final ScannerIntake intake;
    private final MessageSource messages;
    private final CurrentUser user;

    ScannerController(
            AttendanceGrid grids,
            AttendanceRights rights,
            ScannerIntake intake,
            MessageSource messages,
            CurrentUser user) {
        this.grids = grids;
        this.rights = rights;
        this.intake = intake;
        this.messages = messages;
        this.user = user;
    }

    /** The only page that may use the camera. */
    @GetMapping(SCANNER)
    String show(@PathVariable String number, @PathVariable UUID id, Model model, HttpServletResponse response) {
        rights.requireKeeper(person(), number, id);
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=()");
        model.addAttribute("grid", grids.of(person(), number, id));
        return "attendance/scanner";
    }

    /** One number that was typed, without a script. */
    @PostMapping(SCANNER)
    String typed(
            @PathVariable String number,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            RedirectAttributes redirect) {
        rights.requireKeeper(person(), number, id);
        if (text.isBlank() || text.length() > 200) {
            throw RuleViolated.of("refusal.attendance.number");
        }
        Scanned scan = new Scanned(UUID.randomUUID(), text.strip(), Duration.ZERO);
        Taken taken = intake.take(person(), number, id, List.of(scan)).get(0);
        redirect.addFlashAttribute("outcome", taken.outcome().name());
        redirect.addFlashAttribute("takenName", taken.name());
        redirect.addAttribute("number", number);
        redirect.addAttribute("id", id);
        return "redirect:/batches/{number}/sessions/{id}/scanner";
    }

    /** What a scanner has gathered; answered in lines of the same numbers, outcomes and sentences. */
    @PostMapping(path = "/batches/{number}/sessions/{id}/scans", produces = "text/plain;charset=UTF-8")
    @ResponseBody
    String take(@PathVariable String number, @PathVariable UUID id, @RequestParam(defaultValue = "") String lines) {
        rights.requireKeeper(person(), number, id);
        List<Scanned> scans =
                lines.lines().flatMap(ScannerController::read).limit(MOST + 1L).toList();
        if (scans.isEmpty() || scans.size() > MOST) {
            throw RuleViolated.of("refusal.attendance.scans", MOST);
        }
        StringBuilder answer = new StringBuilder();
        for (Taken taken : intake.take(person(), number, id, scans)) {
            answer.append(taken.id())
                    .append(' ')
                    .append(taken.outcome())
                    .append(' ')
                    .append(sentence(taken))
                    .append('\n');
        }
        return answer.toString();
    }

    /** Nothing where a line has not even a number to answer to. */
    private static Stream<Scanned> read(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Stream.empty();
        }
        String age = Objects.toString(parts.group(2), "0");
        return Stream.of(new Scanned(
                UUID.fromString(parts.group(1)),
                Objects.toString(parts.group(3), "").strip(),
                Duration.ofMillis(Long.parseLong(age))));
    }

    private String sentence(Taken taken) {
        return messages.getMessage(
                "attendance.scanned." + taken.outcome(), new Object[] {taken.name()}, LocaleContextHolder.getLocale());
    }

    private PersonId person() {
        return user.actor().person();
    }
}
