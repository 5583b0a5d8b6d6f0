package id.go.pontianak.bangkom.desk.report.web;

import id.go.pontianak.bangkom.desk.report.ReportTable.Kind;
import id.go.pontianak.bangkom.desk.report.ReportTable.Term;
import id.go.pontianak.bangkom.foundation.kernel.Rupiah;
import id.go.pontianak.bangkom.foundation.time.Dates;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of reports, and their cells as they are read: in page, chart and PDF as text, in a spreadsheet as numbers and days. */
@Component
class ReportTexts {

    private static final String NOTHING = "–";

    private final MessageSource messages;
    private final Dates dates;

    ReportTexts(MessageSource messages, Dates dates) {
        this.messages = messages;
        this.dates = dates;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    String dateTime(Instant time) {
        return dates.dateTime(time);
    }

    String cell(Kind kind, @Nullable Object value) {
        if (value == null) {
            return NOTHING;
        }
        if (value instanceof Term term) {
            return term(term);
        }
        return switch (kind) {
            case TEXT -> value.toString();
            case COUNT -> number(value, 0);
            case NUMBER -> number(value, 1);
            case RATIO -> number(value, 2);
            case PROBABILITY -> number(value, 3);
            case SHARE -> number(value, 1) + " %";
            case MONEY -> new Rupiah(((Number) value).longValue()).toString();
            case DAY -> dates.date((LocalDate) value);
        };
    }

    /** Rounded as it is read, so that a sheet shows no other figure than the page. */
    @Nullable
    Object sheetCell(Kind kind, @Nullable Object value) {
        if (value instanceof Term term) {
            return term(term);
        }
        return switch (kind) {
            case NUMBER, SHARE -> rounded(value, 1);
            case RATIO -> rounded(value, 2);
            case PROBABILITY -> rounded(value, 3);
            default -> value;
        };
    }

    private static @Nullable Object rounded(@Nullable Object value, int digits) {
        return value instanceof Number number
                ? BigDecimal.valueOf(number.doubleValue()).setScale(digits, RoundingMode.HALF_UP)
                : value;
    }

    /** The key where it has no words. */
    String orKey(String key) {
        return term(Term.of(key));
    }

    /** A step of a model that is gone may have no words any more: its key then. */
    private String term(Term term) {
        String key = term.messageKey();
        return Objects.requireNonNull(messages.getMessage(key, term.arguments().toArray(), key, locale()));
    }

    private static String number(Object value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value instanceof Double number ? BigDecimal.valueOf(number) : value);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
