package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.TrackingScope;
import id.go.pontianak.bangkom.desk.tracking.TrackingScopes;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage.Edge;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everything stands: the board, the table with its exports, and who waits at whom. */
@Controller
class TrackingController {

    private final CurrentUser currentUser;
    private final TrackingScopes scopes;
    private final BoardPages boards;
    private final WaitingPages waiting;
    private final CaseTablePages tables;
    private final CaseExports exports;

    TrackingController(
            CurrentUser currentUser,
            TrackingScopes scopes,
            BoardPages boards,
            WaitingPages waiting,
            CaseTablePages tables,
            CaseExports exports) {
        this.currentUser = currentUser;
        this.scopes = scopes;
        this.boards = boards;
        this.waiting = waiting;
        this.tables = tables;
        this.exports = exports;
    }

    /** Who oversees nothing sees the table of his own cases at once. */
    @GetMapping("/tracking")
    String board(Model model) {
        TrackingScope scope = scopes.of(currentUser.actor());
        if (!scope.oversees()) {
            return "redirect:" + TrackingAddress.TABLE + "?state=all";
        }
        model.addAttribute("board", boards.board(scope));
        return "tracking/board";
    }

    @GetMapping(TrackingAddress.TABLE)
    String table(@RequestParam MultiValueMap<String, String> params, Model model) {
        TrackingScope scope = scopes.of(currentUser.actor());
        model.addAttribute("table", tables.page(scope, TrackingAddress.read(params)));
        return "tracking/cases";
    }

    @GetMapping("/tracking/waiting")
    String waiting(@RequestParam(defaultValue = "") String sort, Model model) {
        TrackingScope scope = scopes.of(currentUser.actor());
        if (!scope.oversees()) {
            throw new NotFound();
        }
        model.addAttribute("waiting", waiting.page(scope, sort));
        return "tracking/waiting";
    }

    @GetMapping("/tracking/export.{extension:xlsx|csv}")
    void export(
            @PathVariable String extension,
            @RequestParam MultiValueMap<String, String> params,
            HttpServletResponse response)
            throws IOException {
        TrackingScope scope = scopes.of(currentUser.actor());
        Spreadsheets.Format format = Arrays.stream(Spreadsheets.Format.values())
                .filter(one -> one.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFound::new);
        Downloads.attach(response, format.mediaType(), "bangkom." + extension);
        exports.write(scope, TrackingAddress.read(params).at(Edge.FIRST), format, response.getOutputStream());
    }
}
