package id.go.pontianak.bangkom.desk.report.web;

import id.go.pontianak.bangkom.desk.report.ReportTable;
import id.go.pontianak.bangkom.desk.report.ReportTable.Column;
import id.go.pontianak.bangkom.desk.report.ReportTable.Drawing;
import id.go.pontianak.bangkom.desk.report.ReportTable.Row;
import id.go.pontianak.bangkom.foundation.document.Chart;
import id.go.pontianak.bangkom.foundation.document.Charts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The chart of a table, whose texts are the cells of that table: what is drawn and what is read beside it is one. */
@Component
class ReportCharts {

    /** Bars of one picture; those of the first rows, as the table has them. */
    static final int BARS = 12;

    private final ReportTexts texts;

    ReportCharts(ReportTexts texts) {
        this.texts = texts;
    }

    /** Null where nothing is to be drawn. */
    @Nullable
    Chart of(ReportTable table, String title) {
        Drawing drawing = table.drawing();
        if (drawing == null) {
            return null;
        }
        List<Row> known = table.rows().stream()
                .filter(row -> row.cells().get(drawing.value()) instanceof Number)
                .toList();
        List<Row> drawn = known.stream().limit(BARS).toList();
        String value = head(table, drawing.value());
        String caption = texts.text(
                known.size() > BARS ? "report.chart.first" : "report.chart", title, value, String.valueOf(BARS));
        return drawn.isEmpty() ? null : Charts.bars(words(table, drawing, caption), bars(table, drawing, drawn));
    }

    private Charts.Words words(ReportTable table, Drawing drawing, String caption) {
        String id = "chart-" + table.key();
        String name = head(table, 0);
        String value = head(table, drawing.value());
        if (drawing.part() < 0) {
            return new Charts.Words(id, caption, List.of(name, value), List.of());
        }
        String part = head(table, drawing.part());
        return new Charts.Words(id, caption, List.of(name, value, part), List.of(value, part));
    }

    private List<Charts.Bar> bars(ReportTable table, Drawing drawing, List<Row> rows) {
        return rows.stream()
                .map(row -> new Charts.Bar(
                        cell(table, row, 0),
                        number(row, drawing.value()),
                        drawing.part() < 0 ? 0 : number(row, drawing.part()),
                        cell(table, row, drawing.value()),
                        drawing.part() < 0 ? "" : cell(table, row, drawing.part())))
                .toList();
    }

    private String head(ReportTable table, int at) {
        return texts.text("report.column." + table.columns().get(at).key());
    }

    private String cell(ReportTable table, Row row, int at) {
        Column column = table.columns().get(at);
        return texts.cell(column.kind(), row.cells().get(at));
    }

    private static double number(Row row, int at) {
        return row.cells().get(at) instanceof Number number ? number.doubleValue() : 0;
    }
}
