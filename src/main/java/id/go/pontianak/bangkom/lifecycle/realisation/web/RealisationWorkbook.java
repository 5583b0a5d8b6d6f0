package id.go.pontianak.bangkom.lifecycle.realisation.web;

import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets;
import id.go.pontianak.bangkom.foundation.spreadsheet.Spreadsheets.Sheet;
import id.go.pontianak.bangkom.lifecycle.realisation.Figures;
import id.go.pontianak.bangkom.lifecycle.realisation.Realisation;
import id.go.pontianak.bangkom.lifecycle.realisation.Realisation.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What the page shows, as a workbook: items, sources of money, perangkat daerah, what was beside the plan, months; money in whole rupiah. */
@Component
class RealisationWorkbook {

    private static final List<String> FIGURES = List.of(
            "events.planned", "events", "seats.planned", "seats", "hours.planned", "hours", "money.planned", "money");

    private final Spreadsheets spreadsheets;
    private final MessageSourceAccessor messages;

    RealisationWorkbook(Spreadsheets spreadsheets, MessageSource messages) {
        this.spreadsheets = spreadsheets;
        this.messages = new MessageSourceAccessor(messages);
    }

    void write(RealisationPages.Page page, OutputStream out) throws IOException {
        Realisation all = page.all();
        spreadsheets.write(
                List.of(
                        sheet(
                                "items",
                                all.items(),
                                item -> item.number() + ' ' + item.content().title()),
                        sheet("sources", all.sources(), funding -> text("plan.funding." + funding)),
                        sheet(
                                "units",
                                all.units(),
                                unit -> unit.isEmpty()
                                        ? text("realisation.city")
                                        : page.unitNames().getOrDefault(unit, unit)),
                        outside(page),
                        months(all)),
                out);
    }

    private <T> Sheet sheet(String name, List<Line<T>> lines, Function<T, String> called) {
        List<String> header = new ArrayList<>(List.of(text("realisation." + name + ".one")));
        FIGURES.forEach(figure -> header.add(text("realisation." + figure)));
        return new Sheet(
                text("realisation." + name),
                header,
                lines.stream().map(line -> cells(called.apply(line.of()), line.planned(), line.realised())));
    }

    private static List<Object> cells(String called, Figures planned, Figures realised) {
        return List.of(
                called,
                planned.events(),
                realised.events(),
                planned.seats(),
                realised.seats(),
                planned.hours(),
                realised.hours(),
                planned.money().amount(),
                realised.money().amount());
    }

    private Sheet outside(RealisationPages.Page page) {
        List<String> header = Stream.of("outside.one", "events", "seats", "hours")
                .map(one -> text("realisation." + one))
                .toList();
        return new Sheet(
                text("realisation.outside"),
                header,
                page.outside().stream()
                        .map(one -> List.<Object>of(
                                one.name().isEmpty() ? text("realisation.outside.unknown") : one.name(),
                                one.events(),
                                one.people(),
                                one.hours())));
    }

    private Sheet months(Realisation all) {
        List<String> header = Stream.of("month", "money.planned", "money", "expected", "soFar.planned", "soFar")
                .map(one -> text("realisation." + one))
                .toList();
        return new Sheet(
                text("realisation.months"),
                header,
                Stream.concat(
                        all.months().stream()
                                .map(month -> List.<Object>of(
                                        month.month().toString(),
                                        month.planned().amount(),
                                        month.paid().amount(),
                                        month.expected().amount(),
                                        month.plannedSoFar().amount(),
                                        month.expectedSoFar().amount())),
                        Stream.of(List.<Object>of(
                                text("realisation.unscheduled"),
                                "",
                                "",
                                all.unscheduled().amount(),
                                "",
                                ""))));
    }

    private String text(String key) {
        return messages.getMessage(key);
    }
}
