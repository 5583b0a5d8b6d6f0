package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.kernel.DateBounds;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import org.springframework.format.Formatter;

/**
 * What date inputs send, whatever the language: of every form and every address, and none that lies outside what an office can mean. It
 * is registered last and asks nothing of the field, so it goes before what a field's annotation would choose.
 */
record BoundedDates(BusinessClock clock) implements Formatter<LocalDate> {

    @Override
    public LocalDate parse(String text, Locale locale) {
        LocalDate day = LocalDate.parse(text.strip());
        if (!DateBounds.contain(day, clock.today())) {
            throw new DateTimeParseException("no date of an office", text, 0);
        }
        return day;
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.toString();
    }
}
