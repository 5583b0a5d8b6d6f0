package id.go.pontianak.bangkom.lifecycle.ledger;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learning hours of what states none: dated rows per form of training (Peraturan LAN 10/2018, annex). */
@Service
@Transactional(readOnly = true)
public class Conversions {

    /** What is counted of an activity. */
    public enum Unit {
        HOURS,
        DAY,
        ACTIVITY
    }

    /** One row in force; {@code confirmed} tells whether somebody compared it with the regulation. */
    public record Conversion(
            int form,
            Unit unit,
            @Nullable Integer national,
            @Nullable Integer international,
            int internationalPercent,
            @Nullable Integer monthlyCap,
            boolean confirmed,
            String legalBasis) {

        /** Hours for so many days or activities, or for stated hours; half an hour counts up. */
        public LearningHours hours(int amount, boolean abroad) {
            Integer each = abroad ? international : national;
            if (each != null) {
                return new LearningHours(amount * each);
            }
            return new LearningHours(abroad ? (amount * (100 + internationalPercent) + 50) / 100 : amount);
        }
    }

    private final JdbcClient jdbc;

    Conversions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for a form that had no row on that day. */
    public Optional<Conversion> of(int form, LocalDate day) {
        return jdbc.sql(
                        "SELECT * FROM ledger_conversion WHERE form = ? AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1")
                .params(form, day)
                .query(Conversions::read)
                .optional();
    }

    /** The rows of the day, by form. */
    public List<Conversion> list(LocalDate day) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (form) * FROM ledger_conversion WHERE valid_from <= ? ORDER BY form, valid_from DESC
                        """).param(day).query(Conversions::read).list();
    }

    /**
     * Hours of an activity that ended on the day, after what the month still leaves of the cap. All forms with a cap share it: the name of an
     * activity does not open another two.
     */
    public LearningHours hours(PersonId person, Conversion conversion, Activity activity) {
        Integer cap = conversion.monthlyCap();
        int amount = cap == null
                ? activity.amount()
                : Math.max(0, Math.min(activity.amount(), cap - creditedIn(person, activity.completed())));
        return conversion.hours(amount, activity.abroad());
    }

    /** So many hours, days or activities of it. */
    public record Activity(int amount, LocalDate completed, boolean abroad) {}

    /** Activities of that month which are credited: each credit divided by what one of them is worth. */
    private int creditedIn(PersonId person, LocalDate day) {
        return jdbc.sql("""
                        SELECT coalesce(sum(ceil(c.learning_hours::numeric / CASE WHEN c.international THEN v.international ELSE v.national END)), 0)::integer
                        FROM ledger_standing c
                        JOIN LATERAL (SELECT * FROM ledger_conversion v WHERE v.form = c.form AND v.valid_from <= c.completed
                            ORDER BY v.valid_from DESC LIMIT 1) v ON v.monthly_cap IS NOT NULL
                        WHERE c.person = :person AND c.completed BETWEEN :first AND :last
                        """)
                .param("person", person.value())
                .param("first", day.withDayOfMonth(1))
                .param("last", day.withDayOfMonth(day.lengthOfMonth()))
                .query(Integer.class)
                .single();
    }

    private static Conversion read(ResultSet row, int number) throws SQLException {
        return new Conversion(
                row.getInt("form"),
                Unit.valueOf(row.getString("unit")),
                row.getObject("national", Integer.class),
                row.getObject("international", Integer.class),
                row.getInt("international_percent"),
                row.getObject("monthly_cap", Integer.class),
                row.getBoolean("confirmed"),
                row.getString("legal_basis"));
    }
}
