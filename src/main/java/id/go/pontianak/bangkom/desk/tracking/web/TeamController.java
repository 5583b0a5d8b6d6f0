package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.tracking.TrackingScopes;
import id.go.pontianak.bangkom.desk.tracking.domain.Team.Next;
import id.go.pontianak.bangkom.desk.tracking.web.TeamRows.Row;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.document.Downloads;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The people whose direct superior one is, all of them, as a page and as a spreadsheet. Whoever supervises nobody reads that. */
@Controller
class TeamController {

    /** More than any office has below it. */
    private static final int MOST = 500;

    private final TrackingScopes scopes;
    private final TeamRows rows;
    private final Spreadsheets spreadsheets;
    private final MessageSourceAccessor messages;
    private final CurrentUser user;

    TeamController(
            TrackingScopes scopes, TeamRows rows, Spreadsheets spreadsheets, MessageSource messages, CurrentUser user) {
        this.scopes = scopes;
        this.rows = rows;
        this.spreadsheets = spreadsheets;
        this.messages = new MessageSourceAccessor(messages);
        this.user = user;
    }

    @GetMapping("/team")
    String show(Model model) {
        model.addAttribute("rows", team());
        return "tracking/team";
    }

    @GetMapping("/team.xlsx")
    void export(HttpServletResponse response) throws IOException {
        List<Row> team = team();
        Downloads.attach(response, Format.XLSX.mediaType(), "tim.xlsx");
        spreadsheets.write(
                Format.XLSX,
                text("tracking.team.title"),
                Stream.of("name", "number", "hours", "target", "open", "late", "next", "starts")
                        .map(head -> text("tracking.team." + head))
                        .toList(),
                team.stream().map(TeamController::cells),
                response.getOutputStream());
    }

    private static List<@Nullable Object> cells(Row row) {
        Next next = row.next();
        return Arrays.<@Nullable Object>asList(
                row.name(),
                row.number(),
                row.hours(),
                row.target().hours(),
                row.open(),
                row.late(),
                next == null ? null : next.title(),
                next == null ? null : next.starts());
    }

    private List<Row> team() {
        Actor actor = user.actor();
        return rows.of(scopes.of(actor).offices(), MOST);
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
