package id.go.pontianak.bangkom.foundation.time;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The yearly decrees: what they set free, kept by the administrator. A year counts as known once it has a holiday. */
@Service
@Transactional
public class Holidays {

    private final JdbcClient jdbc;

    Holidays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Holiday> list(int year) {
        return jdbc.sql(
                        "SELECT day, kind, name, legal_basis FROM calendar_holiday WHERE day BETWEEN ? AND ? ORDER BY day")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(Holiday.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<Integer> listKnownYears() {
        return jdbc.sql("SELECT DISTINCT extract(year FROM day)::integer AS year FROM calendar_holiday ORDER BY year")
                .query(Integer.class)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Holiday> find(LocalDate day) {
        return jdbc.sql("SELECT day, kind, name, legal_basis FROM calendar_holiday WHERE day = ?")
                .param(day)
                .query(Holiday.class)
                .optional();
    }

    public void add(Holiday holiday) {
        int added = jdbc.sql(
                        "INSERT INTO calendar_holiday (day, kind, name, legal_basis) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                .params(holiday.day(), holiday.kind().name(), holiday.name(), holiday.legalBasis())
                .update();
        if (added == 0) {
            throw RuleViolated.at("day", "calendar.dayTaken");
        }
    }

    /** A decree replaces what was known of each of its days; days that it drops are worked again. */
    public void replace(List<Holiday> decree, Collection<LocalDate> dropped) {
        dropped.forEach(day -> jdbc.sql("DELETE FROM calendar_holiday WHERE day = ?")
                .param(day)
                .update());
        for (Holiday holiday : decree) {
            jdbc.sql("""
                            INSERT INTO calendar_holiday (day, kind, name, legal_basis) VALUES (?, ?, ?, ?)
                            ON CONFLICT (day) DO UPDATE SET kind = excluded.kind, name = excluded.name, legal_basis = excluded.legal_basis""")
                    .params(holiday.day(), holiday.kind().name(), holiday.name(), holiday.legalBasis())
                    .update();
        }
    }

    public void remove(LocalDate day) {
        if (jdbc.sql("DELETE FROM calendar_holiday WHERE day = ?").param(day).update() == 0) {
            throw new NotFound();
        }
    }
}
