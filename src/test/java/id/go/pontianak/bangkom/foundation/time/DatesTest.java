package id.go.pontianak.bangkom.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.StaticMessageSource;

class DatesTest {

    private final Dates dates = new Dates(new StaticMessageSource(), Clock.systemUTC());

    @BeforeEach
    void indonesian() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
    }

    @AfterEach
    void nobody() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-16, 16 November 2026",
        "2026-12-14, 2026-12-17, 14–17 Desember 2026",
        "2026-11-30, 2026-12-02, 30 November – 2 Desember 2026",
        "2026-12-28, 2027-01-04, 28 Desember 2026 – 4 Januari 2027",
        "2026-12-14, 2027-12-17, 14 Desember 2026 – 17 Desember 2027",
    })
    void saysOnceWhatTheDaysOfAPeriodShare(LocalDate from, LocalDate to, String text) {
        assertThat(dates.period(from, to)).isEqualTo(text);
    }

    /** Midnight, the end of office hours, the morning a training begins, and a minute after midnight. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-04T17:00:00Z, 2026-11-04, true",
        "2026-11-04T09:00:00Z, 2026-11-04, false",
        "2026-11-05T00:30:00Z, 2026-11-05, false",
        "2026-11-04T17:01:00Z, 2026-11-05, false",
    })
    void anEndIsToldByItsLastDay(Instant end, LocalDate lastDay, boolean wholeDay) {
        assertThat(Dates.lastDay(end)).isEqualTo(lastDay);
        assertThat(Dates.endsWithItsDay(end)).isEqualTo(wholeDay);
        assertThat(dates.untilDay(end)).isEqualTo(dates.date(lastDay));
        if (wholeDay) {
            assertThat(dates.until(end)).isEqualTo(dates.date(lastDay));
        }
    }

    @Test
    void aBeginningAtMidnightNeedsNoHour() {
        assertThat(dates.from(Instant.parse("2026-10-19T17:00:00Z"))).isEqualTo("20 Oktober 2026");
        assertThat(dates.from(null)).isEmpty();
    }

    @Test
    void namesAMonthInTheLanguageOfTheReader() {
        assertThat(dates.month(YearMonth.of(2026, 8))).isEqualTo("Agustus 2026");

        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(dates.month(YearMonth.of(2026, 8))).isEqualTo("August 2026");
    }
}
