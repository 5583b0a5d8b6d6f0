package id.go.pontianak.bangkom.desk.report.web;

import id.go.pontianak.bangkom.desk.report.ProcessMap;
import id.go.pontianak.bangkom.desk.report.Reports;
import id.go.pontianak.bangkom.desk.tracking.StepTimes.Element;
import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The diagram of a process with counts and days on it, and the same as a table, for whoever reads no pictures. */
@Controller
class ProcessMapController {

    /** The library that draws the model writes style attributes; only this page allows them. */
    private static final String POLICY =
            "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";

    /** A line of the table, as it is read; {@code decided}: somebody decides there. */
    record Line(String name, boolean decided, int open, int passed, int late, String median, String ninetieth) {}

    private final ProcessMap map;
    private final Reports reports;
    private final ReportTexts texts;
    private final CurrentUser user;

    ProcessMapController(ProcessMap map, Reports reports, ReportTexts texts, CurrentUser user) {
        this.map = map;
        this.reports = reports;
        this.texts = texts;
        this.user = user;
    }

    @GetMapping("/reports/processes")
    String list(Model model) {
        model.addAttribute("processes", map.processes(reader()));
        return "report/processes";
    }

    @GetMapping("/reports/processes/{process}")
    String show(
            @PathVariable String process,
            @RequestParam(required = false) @Nullable Integer year,
            Model model,
            HttpServletResponse response) {
        int shown = reports.year(year);
        List<Element> elements = map.elements(reader(), process, shown);
        model.addAttribute("process", process);
        model.addAttribute("year", shown);
        model.addAttribute("thisYear", reports.thisYear());
        Map<Boolean, List<Line>> lines =
                elements.stream().map(this::line).collect(Collectors.partitioningBy(Line::decided));
        model.addAttribute("tables", Stream.of(true, false).map(lines::get).toList());
        model.addAttribute("badges", elements.stream().map(this::badge).collect(Collectors.joining("|")));
        response.setHeader("Content-Security-Policy", POLICY);
        return "report/process";
    }

    @GetMapping("/reports/processes/{process}/model")
    ResponseEntity<String> model(@PathVariable String process) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_XML, StandardCharsets.UTF_8))
                .body(map.model(reader(), process));
    }

    private Line line(Element element) {
        return new Line(
                name(element),
                element.title() != null,
                element.open(),
                element.passed(),
                element.late(),
                days(element.median()),
                days(element.ninetieth()));
    }

    /** What stands at the element in the picture: the same numbers as in its line. */
    private String badge(Element element) {
        String counts = element.open() == 0
                ? texts.text("report.process.badge.passed", element.passed())
                : texts.text("report.process.badge", element.open(), element.passed());
        Integer median = element.median();
        Integer ninetieth = element.ninetieth();
        return element.id()
                + '='
                + (median == null || ninetieth == null
                        ? counts
                        : counts + ' ' + texts.text("report.process.badge.days", median, ninetieth));
    }

    private String name(Element element) {
        String title = element.title();
        if (title != null) {
            return texts.orKey(title);
        }
        return element.name().isBlank() ? element.id() : element.name();
    }

    private static String days(@Nullable Integer days) {
        return days == null ? "–" : String.valueOf(days);
    }

    private PersonId reader() {
        return user.actor().person();
    }
}
