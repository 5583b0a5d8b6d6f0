package id.go.pontianak.bangkom.lifecycle.certificate.domain;

import id.go.pontianak.bangkom.lifecycle.certificate.Certificate.Place;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers without gaps: each series (class of the archive and calendar year) is a row whose lock is held from taking a number to the end of
 * the transaction, so that a rolled back number is the next one's. A database sequence would leave gaps.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NumberSeries {

    private static final String[] ROMAN = {"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"};

    /** A locked series, with the number that is its next. */
    public record Next(String klass, String pattern, LocalDate day, int serial) {}

    /** A number that was taken, and the certificate's place in the status list of its year. */
    public record Numbered(String klass, int serial, String number, Place place) {}

    private record Rule(String klass, String pattern) {}

    private final JdbcClient jdbc;

    NumberSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever takes a number of the series of this day, then keeps others waiting. */
    public Next lock(LocalDate day) {
        Rule rule = jdbc.sql("""
                        SELECT class, pattern FROM certificate_numbering WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1
                        """)
                .param(day)
                .query((row, no) -> new Rule(row.getString("class"), row.getString("pattern")))
                .single();
        jdbc.sql("INSERT INTO certificate_series (class, year, last) VALUES (?, ?, 0) ON CONFLICT DO NOTHING")
                .params(rule.klass(), day.getYear())
                .update();
        int last = jdbc.sql("SELECT last FROM certificate_series WHERE class = ? AND year = ? FOR UPDATE")
                .params(rule.klass(), day.getYear())
                .query(Integer.class)
                .single();
        return new Next(rule.klass(), rule.pattern(), day, last + 1);
    }

    /** Takes the number; {@code code} is the programme's. */
    public Numbered take(Next next, String code) {
        jdbc.sql("UPDATE certificate_series SET last = ? WHERE class = ? AND year = ?")
                .params(next.serial(), next.klass(), next.day().getYear())
                .update();
        Place place = new Place(next.day().getYear(), nextIndex(next.day().getYear()));
        return new Numbered(next.klass(), next.serial(), number(next, code), place);
    }

    /** A list holds the certificates of all classes of its year, so that serials of two classes would meet in one bit. */
    private int nextIndex(int year) {
        return jdbc.sql("""
                        INSERT INTO certificate_status_list (year, last) VALUES (?, 1)
                        ON CONFLICT (year) DO UPDATE SET last = certificate_status_list.last + 1 RETURNING last
                        """).param(year).query(Integer.class).single();
    }

    static String number(Next next, String code) {
        Map<String, String> parts = Map.of(
                "{klas}", next.klass(),
                "{urut}", String.format(Locale.ROOT, "%04d", next.serial()),
                "{kode}", code,
                "{bulan}", ROMAN[next.day().getMonthValue() - 1],
                "{tahun}", String.valueOf(next.day().getYear()));
        String number = next.pattern();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            number = number.replace(part.getKey(), part.getValue());
        }
        return number;
    }
}
