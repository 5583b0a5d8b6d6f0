package id.go.pontianak.bangkom.desk.tracking;

import id.go.pontianak.bangkom.desk.DeskPeople;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A dozen cases under one card whose rows are written, changed and removed at random, in every way in which the product does and more. */
final class RandomCases {

    private static final int CASES = 12;

    private final JdbcClient jdbc;
    private final List<PersonId> subjects;
    private final Instant began;
    private final String card = DeskPeople.unique("CARD-2026");

    RandomCases(JdbcClient jdbc, List<PersonId> subjects, Instant began) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.began = began;
    }

    /** One change of one case, in the transaction of the caller; who changes a case holds its lock, as in the product. */
    void step(Random random) {
        int no = random.nextInt(CASES);
        String number = no == 0 ? card : card + '-' + (char) ('a' + no);
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext(?))")
                .param(number)
                .query((row, at) -> "")
                .list();
        switch (random.nextInt(12)) {
            case 0 -> delete(number);
            case 1 -> change(number, "unit = " + unit(random));
            case 2 -> change(number, "due_at = " + due(random));
            case 3 -> change(number, one(random, "ended_at = NULL", "ended_at = since"));
            case 4 -> change(number, "search = search || 'x', title = 'y'");
            case 5, 6, 7 -> decide(number, random);
            case 8 -> run("DELETE FROM tracking_step WHERE id = '%s-%d'", number, random.nextInt(4));
            default -> write(number, random);
        }
    }

    void remove() {
        delete(card + '%');
    }

    private void write(String number, Random random) {
        run(
                """
                INSERT INTO tracking_case (number, process, title, stage, status, subject, unit, card, page, year, started_at, since, due_at,
                    waits_at, search)
                VALUES ('%s', 'desk-request', 'Acak', '%s', '%s', '%s', %s, '%s', '/', 2026, now(), '%s', %s, '%s', '')
                ON CONFLICT (number) DO UPDATE SET stage = excluded.stage, status = excluded.status, since = excluded.since,
                    unit = excluded.unit, due_at = excluded.due_at, waits_at = excluded.waits_at""",
                number,
                one(random, "persetujuan", "penetapan"),
                one(random, "walk.a", "walk.b"),
                subjects.get(random.nextInt(subjects.size())),
                unit(random),
                card,
                before(random),
                due(random),
                one(
                        random,
                        "{}",
                        "{office:KA-PUPR}",
                        "{office:KA-DINKES,role:hr-analyst}",
                        "{person:%s,person:%s}".formatted(subjects.get(0), subjects.get(1))));
    }

    /** A step that is open, left without a decision, or decided, and whichever of them becomes another. */
    private void decide(String number, Random random) {
        run(
                """
                INSERT INTO tracking_step (id, case_number, element, element_type, name, entered_at, left_at, task_id, title, answered_for, outcome)
                VALUES ('%1$s-%2$d', '%1$s', 'x', 'userTask', 'x', '%3$s', %4$s, 'task-%1$s-%2$d', '%5$s', %6$s, %7$s)
                ON CONFLICT (id) DO UPDATE SET left_at = excluded.left_at, outcome = excluded.outcome, answered_for = excluded.answered_for""",
                number,
                random.nextInt(4),
                before(random),
                one(random, "NULL", "'" + before(random) + "'", "'" + before(random) + "'"),
                one(random, "walk.step.a", "walk.step.b"),
                one(random, "NULL", "'office:KA-PUPR'", "'person:%s'".formatted(subjects.get(0))),
                one(random, "NULL", "'approved'", "'rejected'"));
    }

    private void delete(String numbers) {
        run("DELETE FROM tracking_step WHERE case_number LIKE '%s'", numbers);
        run("DELETE FROM tracking_case WHERE number LIKE '%s'", numbers);
    }

    private void change(String number, String what) {
        run("UPDATE tracking_case SET " + what + " WHERE number = '%s'", number);
    }

    private void run(String sql, Object... values) {
        jdbc.sql(sql.formatted(values)).update();
    }

    private Instant before(Random random) {
        return began.minus(random.nextInt(210 * 24), ChronoUnit.HOURS);
    }

    /** From yesterday for a few days: on the full hour, between hours, or never. */
    private String due(Random random) {
        Instant hour = began.truncatedTo(ChronoUnit.HOURS).plus(random.nextInt(96), ChronoUnit.HOURS);
        return one(
                random, "'" + hour + "'", "'" + hour.plus(random.nextInt(60), ChronoUnit.MINUTES) + "'", "'infinity'");
    }

    private static String unit(Random random) {
        return one(random, "NULL", "'DINKES'", "'PUPR'", "'BKPSDM'");
    }

    private static String one(Random random, String... values) {
        return values[random.nextInt(values.length)];
    }
}
