package id.go.pontianak.bangkom.lifecycle.scorm.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.JsonText;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.scorm.ContentOrigin;
import id.go.pontianak.bangkom.lifecycle.scorm.Playing;
import id.go.pontianak.bangkom.lifecycle.scorm.Report;
import id.go.pontianak.bangkom.lifecycle.scorm.ScormPackage;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A package is played in a frame of another host name, and what it reports is kept for the person who is signed in. */
@Controller
class PlayController {

    static final String PACKAGE = "/packages/{id}";

    private static final String POLICY =
            "default-src 'self'; frame-src %s; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    private final Playing playing;
    private final ContentOrigin origin;
    private final ObjectMapper json;
    private final CurrentUser user;

    PlayController(Playing playing, ContentOrigin origin, ObjectMapper json, CurrentUser user) {
        this.playing = playing;
        this.origin = origin;
        this.json = json;
        this.user = user;
    }

    @GetMapping(PACKAGE)
    String play(@PathVariable UUID id, Model model, HttpServletResponse response) {
        ScormPackage found = playing.find(person(), id);
        Report report = playing.report(person(), id);
        model.addAttribute("found", found);
        model.addAttribute("report", report);
        model.addAttribute("configured", origin.configured());
        if (origin.configured()) {
            String token = playing.launch(person(), id);
            response.setHeader("Content-Security-Policy", POLICY.formatted(origin.content()));
            model.addAttribute("origin", origin.content());
            model.addAttribute("source", origin.content() + "/scorm/" + token + "/shell.html");
            model.addAttribute("state", state(report));
        }
        return "scorm/play";
    }

    /** 204 where it was kept, 422 where SCORM 1.2 knows no such value or a newer report is kept. */
    @PostMapping(PACKAGE + "/report")
    ResponseEntity<Void> report(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String score,
            @RequestParam(defaultValue = "") String location,
            @RequestParam(defaultValue = "") String suspend,
            @RequestParam(defaultValue = "") String seconds,
            @RequestParam(defaultValue = "") String number) {
        Report report = new Report(status, points(score), location, suspend, whole(seconds), whole(number));
        boolean kept = playing.save(person(), id, report);
        return ResponseEntity.status(kept ? 204 : 422).build();
    }

    private String state(Report report) {
        BigDecimal score = report.score();
        return JsonText.write(
                json,
                Map.of(
                        "status", report.status(),
                        "score", score == null ? "" : score.stripTrailingZeros().toPlainString(),
                        "location", report.location(),
                        "suspend", report.suspend(),
                        "seconds", report.seconds(),
                        "number", report.number()));
    }

    /** What is no number is one that is refused. */
    private static @Nullable BigDecimal points(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("[0-9]{1,3}([.][0-9]{1,9})?") ? new BigDecimal(text) : BigDecimal.valueOf(-1);
    }

    private static int whole(String text) {
        return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : -1;
    }

    private PersonId person() {
        return user.actor().person();
    }
}
