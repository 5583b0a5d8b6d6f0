package id.go.pontianak.bangkom.lifecycle.nomination;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everywhere that people read why a nomination ended: its page, the journal and what they are told; and the code that is counted. */
public record Endings(String code, String page, String journal, List<String> told) {

    public static Endings of(JdbcClient jdbc, String number) {
        return new Endings(
                one(jdbc, "SELECT end_ground FROM nomination WHERE number = ?", number),
                one(jdbc, "SELECT end_reason FROM nomination WHERE number = ?", number),
                one(
                        jdbc,
                        "SELECT reason FROM journal_entry WHERE case_number = ? AND reason IS NOT NULL ORDER BY no DESC LIMIT 1",
                        number),
                jdbc.sql("""
                                SELECT DISTINCT model ->> 'reason' FROM notification_notice
                                WHERE case_number = ? AND template = 'nomination/withdrawn'""").param(number).query(String.class).list());
    }

    /** The same words everywhere. */
    public static Endings all(String code, String words) {
        return new Endings(code, words, words, List.of(words));
    }

    private static String one(JdbcClient jdbc, String sql, String number) {
        return jdbc.sql(sql).param(number).query(String.class).single();
    }
}
