package id.go.pontianak.bangkom.lifecycle.nomination.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers such as {@code NOM-2027-000123}, counted per year of the training. */
@Component
public class NominationNumbers {

    private final JdbcClient jdbc;

    NominationNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String next(int year) {
        int number = jdbc.sql("""
                        INSERT INTO nomination_number (year, last) VALUES (:year, 1)
                        ON CONFLICT (year) DO UPDATE SET last = nomination_number.last + 1
                        RETURNING last
                        """).param("year", year).query(Integer.class).single();
        return "NOM-%d-%06d".formatted(year, number);
    }
}
