package id.go.pontianak.bangkom.foundation.policy;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.policy.Setting.Unit;
import id.go.pontianak.bangkom.foundation.policy.Setting.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dated settings with their past and future (effective dating, append-only: what once held stays). A value may be recorded for today or
 * a later day, and withdrawn as long as its day has not come. Who may do so, and the journal, belong to the page.
 */
@Service
@Transactional
public class SettingHistory {

    private static final String SELECT = """
            SELECT k.key, k.unit, k.lowest, k.highest, s.valid_from, s.value, s.legal_basis,
                   (SELECT min(n.valid_from) FROM policy_setting n WHERE n.key = k.key AND n.valid_from > :day) AS changes_on
            FROM policy_key k
            JOIN LATERAL (SELECT * FROM policy_setting p WHERE p.key = k.key AND p.valid_from <= :day
                          ORDER BY p.valid_from DESC LIMIT 1) s ON true
            """;

    private final JdbcClient jdbc;

    SettingHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every setting as it holds on {@code day}, by key. */
    @Transactional(readOnly = true)
    public List<Setting> list(LocalDate day) {
        return jdbc.sql(SELECT + "ORDER BY k.key")
                .param("day", day)
                .query(SettingHistory::setting)
                .list();
    }

    @Transactional(readOnly = true)
    public Setting setting(String key, LocalDate day) {
        return jdbc.sql(SELECT + "WHERE k.key = :key")
                .param("day", day)
                .param("key", key)
                .query(SettingHistory::setting)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** All values there were, are and will be, the latest first. */
    @Transactional(readOnly = true)
    public List<Value> history(String key) {
        return jdbc.sql("SELECT * FROM policy_setting WHERE key = ? ORDER BY valid_from DESC")
                .param(key)
                .query((row, number) -> value(row))
                .list();
    }

    /** Refused: a day before {@code today}, a number outside its bounds, a day that has a value, a value that changes nothing. */
    public void set(String key, Value value, LocalDate today) {
        if (value.from().isBefore(today)) {
            throw RuleViolated.at("from", "refusal.policy.past");
        }
        Setting setting = setting(key, value.from());
        if (!setting.allows(value.number())) {
            throw RuleViolated.at("number", "refusal.policy.bounds", setting.lowest(), setting.highest());
        }
        if (setting.current().number() == value.number()) {
            throw RuleViolated.at("number", "refusal.policy.unchanged");
        }
        try {
            jdbc.sql("INSERT INTO policy_setting (key, valid_from, value, legal_basis) VALUES (?, ?, ?, ?)")
                    .params(key, value.from(), value.number(), value.legalBasis())
                    .update();
        } catch (DuplicateKeyException recorded) {
            throw RuleViolated.at("from", "refusal.policy.dayTaken");
        }
    }

    /** Takes back a value whose day has not come; unknown where it has, or where there is none. */
    public void withdraw(String key, LocalDate from, LocalDate today) {
        int rows = jdbc.sql("DELETE FROM policy_setting WHERE key = ? AND valid_from = ? AND valid_from > ?")
                .params(key, from, today)
                .update();
        if (rows == 0) {
            throw new NotFound();
        }
    }

    private static Setting setting(ResultSet row, int number) throws SQLException {
        return new Setting(
                row.getString("key"),
                Unit.valueOf(row.getString("unit")),
                row.getInt("lowest"),
                row.getInt("highest"),
                value(row),
                day(row, "changes_on"));
    }

    private static Value value(ResultSet row) throws SQLException {
        return new Value(
                row.getObject("valid_from", LocalDate.class), row.getInt("value"), row.getString("legal_basis"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
