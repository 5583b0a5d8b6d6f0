package id.go.pontianak.bangkom.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.document.Chart.Area;
import id.go.pontianak.bangkom.foundation.document.Chart.Dot;
import id.go.pontianak.bangkom.foundation.document.Chart.Key;
import id.go.pontianak.bangkom.foundation.document.Charts.Bar;
import id.go.pontianak.bangkom.foundation.document.Charts.Change;
import id.go.pontianak.bangkom.foundation.document.Charts.Point;
import id.go.pontianak.bangkom.foundation.document.Charts.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What is drawn is what the figures say, and what is drawn is written too. */
class ChartsTest {

    private static final Words QUEUES = new Words(
            "antrean", "Antrean", List.of("Jabatan", "Kasus", "Lewat batas"), List.of("Kasus", "Lewat batas"));

    @Test
    void barsAreAsLongAsTheirValuesAndThePartIsHatched() {
        Chart chart =
                Charts.bars(QUEUES, List.of(new Bar("Sekda", 10, 4, "10", "4"), new Bar("Kabid", 5, 0, "5", "0")));

        assertThat(chart.areas())
                .containsExactly(
                        new Area(120, 19, 180, 14, false),
                        new Area(0, 19, 120, 14, true),
                        new Area(0, 59, 150, 14, false),
                        new Area(0, 59, 0, 14, true));
        assertThat(chart.keys()).containsExactly(new Key("area", "Kasus"), new Key("hatched", "Lewat batas"));
        assertThat(chart.table().rows()).containsExactly(List.of("Sekda", "10", "4"), List.of("Kabid", "5", "0"));
        assertThat(chart.labels()).extracting(Chart.Label::text).containsExactly("Sekda", "10", "Kabid", "5");
    }

    @Test
    void nothingAndZeroAreDrawnAsWell() {
        assertThat(Charts.bars(QUEUES, List.of()).areas()).isEmpty();
        assertThat(Charts.bars(QUEUES, List.of(new Bar("Sekda", 0, 0, "0", "0")))
                        .areas())
                .allMatch(area -> area.width() == 0);
        assertThat(Charts.line(years(), List.of(new Point("2026", 0, "0"))).dots())
                .containsExactly(new Dot(38, 146, false));
    }

    @Test
    void aLineBeginsAtZeroAndOfManyPointsOnlyTheEndsAreNamed() {
        Chart chart = Charts.line(
                years(), List.of(new Point("2024", 0, "0"), new Point("2025", 10, "10"), new Point("2026", 20, "20")));

        assertThat(chart.dots())
                .containsExactly(new Dot(38, 146, false), new Dot(180, 84, false), new Dot(322, 22, false));
        assertThat(chart.strokes().get(1).points()).isEqualTo("38.0,146.0 180.0,84.0 322.0,22.0");
        List<Point> many = IntStream.range(0, 20)
                .mapToObj(year -> new Point("Y" + year, year, "v" + year))
                .toList();
        assertThat(Charts.line(years(), many).labels())
                .extracting(Chart.Label::text)
                .containsExactly("v0", "Y0", "v19", "Y19");
        assertThat(Charts.line(years(), many).table().rows()).hasSize(20);
    }

    @Test
    void beforeIsHollowAndAfterIsFilledOnOneScaleWhetherItRisesOrFalls() {
        Chart chart = Charts.changes(
                new Words(
                        "uji",
                        "Sebelum dan sesudah",
                        List.of("Peserta", "Sebelum", "Sesudah"),
                        List.of("Sebelum", "Sesudah")),
                0,
                100,
                List.of(new Change("A", 50, 100, "50", "100"), new Change("B", 60, 40, "60", "40")));

        assertThat(chart.dots())
                .containsExactly(
                        new Dot(180, 27, true),
                        new Dot(322, 27, false),
                        new Dot(208.4, 67, true),
                        new Dot(151.6, 67, false));
        assertThat(chart.labels())
                .filteredOn(label -> label.text().equals("50"))
                .extracting(Chart.Label::anchor)
                .containsExactly("end");
        assertThat(chart.labels())
                .filteredOn(label -> label.text().equals("60"))
                .extracting(Chart.Label::anchor)
                .containsExactly("start");
        assertThat(chart.keys()).containsExactly(new Key("hollow", "Sebelum"), new Key("dot", "Sesudah"));
    }

    /** The fragment as a page inserts it: a named picture, its table, and text of people as text. */
    @Test
    void isAPictureWithANameAndATableAndRunsNothing() {
        String page = render(Charts.bars(
                QUEUES, List.of(new Bar("<script>alert(1)</script> & Co " + "x".repeat(60), 10, 4, "10", "4"))));

        assertThat(page)
                .contains(
                        "role=\"img\"",
                        "aria-labelledby=\"antrean-title\"",
                        "<title id=\"antrean-title\">Antrean</title>")
                .contains("viewBox=\"0 0 360 40\"", "fill=\"url(#antrean-hatch)\"", "…</text>")
                .contains(
                        "<th scope=\"row\">&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co " + "x".repeat(60) + "</th>")
                .doesNotContain("<script>", "style=");
    }

    private static Words years() {
        return new Words("jp", "JP per tahun", List.of("Tahun", "JP"), List.of());
    }

    private static String render(Chart chart) {
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine.process("document/chart", Set.of("chart"), new Context(Locale.ROOT, Map.of("chart", chart)));
    }
}
