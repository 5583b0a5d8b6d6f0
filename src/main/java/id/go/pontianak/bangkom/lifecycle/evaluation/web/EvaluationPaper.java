package id.go.pontianak.bangkom.lifecycle.evaluation.web;

import id.go.pontianak.bangkom.foundation.document.Chart;
import id.go.pontianak.bangkom.foundation.document.CityLanguage;
import id.go.pontianak.bangkom.foundation.document.PdfRenderer;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * An evaluation on paper: the charts of its page, each with its table, and the same tables as text for mail programs that show no pictures. Official papers are
 * in Indonesian. The right of the reader is checked before; what the page withholds from him is not in it either.
 */
@Component
class EvaluationPaper {

    private final EvaluationPages pages;
    private final PdfRenderer renderer;

    EvaluationPaper(EvaluationPages pages, PdfRenderer renderer) {
        this.pages = pages;
        this.renderer = renderer;
    }

    byte[] pdf(Evaluation evaluation, PersonId reader) {
        return CityLanguage.in(() -> {
            EvaluationPage page = pages.page(evaluation, reader);
            return renderer.render("evaluation/print", Map.of("page", page, "charts", charts(page)), City.LANGUAGE);
        });
    }

    /** A line a row, cells apart by tabs. */
    String text(Evaluation evaluation, PersonId reader) {
        return CityLanguage.in(() -> charts(pages.page(evaluation, reader)).stream()
                .map(EvaluationPaper::table)
                .collect(Collectors.joining("\n")));
    }

    static List<Chart> charts(EvaluationPage page) {
        return Stream.of(
                        page.drawn().scores(),
                        page.drawn().retention(),
                        page.drawn().reaction())
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static String table(Chart chart) {
        return Stream.concat(
                        Stream.of(chart.title(), String.join("\t", chart.table().heads())),
                        chart.table().rows().stream().map(row -> String.join("\t", row)))
                .map(line -> line + '\n')
                .collect(Collectors.joining());
    }
}
