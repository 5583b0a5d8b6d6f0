package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Format;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview.Learner;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview.Line;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerOverview.Show;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** Learning hours of a year as spreadsheets: by person and by unit. */
@Component
class OverviewWorkbook {

    private final Spreadsheets spreadsheets;
    private final MessageSourceAccessor messages;

    OverviewWorkbook(Spreadsheets spreadsheets, MessageSource messages) {
        this.spreadsheets = spreadsheets;
        this.messages = new MessageSourceAccessor(messages);
    }

    void people(int year, List<Learner> people, OutputStream out) throws IOException {
        List<String> header = Stream.of(
                        "ledger.recap.number",
                        "ledger.recap.name",
                        "ledger.recap.position",
                        "ledger.recap.unit",
                        "ledger.recap.jp",
                        "ledger.people.target",
                        "ledger.people.cap")
                .map(messages::getMessage)
                .toList();
        spreadsheets.write(Format.XLSX, sheet(year), header, people.stream().map(OverviewWorkbook::cells), out);
    }

    private static List<Object> cells(Learner one) {
        Object asked = one.target().hours() == 0 ? "" : one.target().hours();
        boolean cap = one.target().cap();
        return List.of(
                one.number(),
                one.name(),
                one.position(),
                one.unitName(),
                one.hours(),
                cap ? "" : asked,
                cap ? asked : "");
    }

    void units(int year, List<Line> lines, OutputStream out) throws IOException {
        List<String> header = Stream.of(
                        "unit",
                        "show.ALL",
                        "show.REACHED",
                        "show.BELOW",
                        "show.WITHIN",
                        "show.OVER",
                        "show.NONE",
                        "sum",
                        "mean")
                .map(head -> messages.getMessage("ledger.overview." + head))
                .toList();
        spreadsheets.write(Format.XLSX, sheet(year), header, lines.stream().map(OverviewWorkbook::cells), out);
    }

    private static List<Object> cells(Line line) {
        List<Object> cells = new ArrayList<>(List.of(line.name()));
        for (Show show : Show.values()) {
            cells.add(line.count(show));
        }
        cells.add(line.hours());
        cells.add(line.mean());
        return cells;
    }

    private String sheet(int year) {
        return messages.getMessage("ledger.recap.sheet", new Object[] {String.valueOf(year)});
    }
}
