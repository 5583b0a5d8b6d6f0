package id.go.pontianak.bangkom.lifecycle.plan.web;

import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.foundation.time.Dates;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/**
 * Cells of two versions as people read them: names of months, money as money, words for keys. What was kept in another form, or begins
 * like a key and is none, is shown as it is.
 */
@Component
public class PlanCellTexts {

    private static final Pattern RUN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) – (\\d{4}-\\d\\d-\\d\\d): (\\d+)");
    private static final Pattern TARIFF = Pattern.compile("× (\\d{1,3}(?:\\.\\d{3})*)$");

    private final Dates dates;
    private final MessageSourceAccessor messages;

    PlanCellTexts(Dates dates, MessageSource messages) {
        this.dates = dates;
        this.messages = new MessageSourceAccessor(messages);
    }

    public String text(String field, String cell) {
        if (cell.startsWith("#")) {
            return messages.getMessage(cell.substring(1), cell);
        }
        return switch (field) {
            case "batches" ->
                RUN.matcher(cell)
                        .replaceAll(run -> message(
                                "plan.compare.run",
                                dates.period(LocalDate.parse(run.group(1)), LocalDate.parse(run.group(2))),
                                run.group(3)));
            case "costs" ->
                Stream.of(cell.split("; "))
                        .map(cost -> TARIFF.matcher(cost).replaceFirst(tariff -> "× " + money(tariff.group(1))))
                        .collect(Collectors.joining("; "));
            case "total" -> cell.isEmpty() ? "" : money(cell);
            default -> cell;
        };
    }

    private static String money(String digits) {
        return Rupiah.parse("total", digits).toString();
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments);
    }
}
