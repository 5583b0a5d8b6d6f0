package id.go.pontianak.bangkom.desk.report.web;

import id.go.pontianak.bangkom.desk.report.Report;
import id.go.pontianak.bangkom.desk.report.Report.Question;
import id.go.pontianak.bangkom.desk.report.ReportTable;
import id.go.pontianak.bangkom.desk.report.ReportTable.Kind;
import id.go.pontianak.bangkom.desk.report.ReportTable.Row;
import id.go.pontianak.bangkom.desk.report.Reports;
import id.go.pontianak.bangkom.desk.report.Reports.Reading;
import id.go.pontianak.bangkom.desk.report.web.ReportPage.Block;
import id.go.pontianak.bangkom.desk.report.web.ReportPage.Head;
import id.go.pontianak.bangkom.desk.report.web.ReportPage.Line;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.shell.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes the tables of a report in the language of the reader and draws what is to be drawn of them. */
@Component
class ReportPages {

    /** More rows than that nobody reads on a page or on paper; the spreadsheet has them all. */
    static final int MOST = 500;

    private static final int YEARS_BACK = 5;

    private final Reports reports;
    private final Directory directory;
    private final ReportTexts texts;
    private final ReportCharts charts;

    ReportPages(Reports reports, Directory directory, ReportTexts texts, ReportCharts charts) {
        this.reports = reports;
        this.directory = directory;
        this.texts = texts;
        this.charts = charts;
    }

    ReportPage page(Reading reading) {
        Report report = reading.report();
        Question question = reading.question();
        List<Option> units = report.byUnit() ? units(question) : List.of();
        return new ReportPage(
                report.key(),
                texts.text("report." + report.key() + ".title"),
                texts.text("report." + report.key() + ".lead"),
                texts.text("report." + report.key() + ".note"),
                question.year(),
                question.unit(),
                unitName(question),
                units.size() > 1 ? units : List.of(),
                IntStream.range(0, YEARS_BACK)
                        .mapToObj(back -> reports.thisYear() - back)
                        .toList(),
                reading.tables().stream().map(table -> block(report, table)).toList(),
                texts.dateTime(reading.asOf()),
                reading.running());
    }

    private String unitName(Question question) {
        return question.unit().isEmpty() ? "" : directory.unit(question.unit()).name();
    }

    private List<Option> units(Question question) {
        return directory.listGovernmentUnits().stream()
                .filter(unit -> question.reach().contains(unit.code()))
                .map(unit -> new Option(unit.code(), unit.name()))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }

    private Block block(Report report, ReportTable table) {
        List<Line> lines =
                table.rows().stream().limit(MOST).map(row -> line(table, row)).toList();
        String title = texts.text("report." + report.key() + "." + table.key());
        return new Block(
                table.key(),
                title,
                table.columns().stream()
                        .map(column -> new Head(
                                texts.text("report.column." + column.key()),
                                column.kind().numeric(),
                                column.kind() == Kind.DAY))
                        .toList(),
                lines,
                table.rows().isEmpty()
                        ? null
                        : table.sum().map(row -> line(table, row)).orElse(null),
                table.rows().size() - lines.size(),
                charts.of(table, title));
    }

    private Line line(ReportTable table, Row row) {
        List<String> cells = new ArrayList<>();
        for (int at = 0; at < row.cells().size(); at++) {
            cells.add(texts.cell(table.columns().get(at).kind(), row.cells().get(at)));
        }
        return new Line(cells, row.path());
    }
}
