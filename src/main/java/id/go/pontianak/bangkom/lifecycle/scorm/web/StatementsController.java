package id.go.pontianak.bangkom.lifecycle.scorm.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.lifecycle.scorm.LearningStatements;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Learning records of a course as a file of xAPI statements. */
@Controller
class StatementsController {

    private final LearningStatements statements;
    private final ObjectMapper json;
    private final CurrentUser user;

    StatementsController(LearningStatements statements, ObjectMapper json, CurrentUser user) {
        this.statements = statements;
        this.json = json;
        this.user = user;
    }

    @GetMapping("/courses/{programme}/xapi.json")
    ResponseEntity<byte[]> export(@PathVariable String programme) throws IOException {
        List<Map<String, Object>> all = statements.of(user.actor().person(), programme);
        return Downloads.attachment("application/json", "xapi-" + programme.toLowerCase(Locale.ROOT) + ".json")
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
    }
}
