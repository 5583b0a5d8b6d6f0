package id.go.pontianak.bangkom.demo.year;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One wave in which alumni of all trainings are judged at work: its day comes, everybody who is asked answers. */
@Component
@Profile({"demo", "year"})
public class WavePlay {

    /** The waves of a training in their order. */
    public enum Which {
        FIRST,
        LAST
    }

    private final BehaviourDesk desk;
    private final YearTime time;
    private final YearTraces traces;
    private final JdbcClient jdbc;

    WavePlay(BehaviourDesk desk, YearTime time, YearTraces traces, JdbcClient jdbc) {
        this.desk = desk;
        this.time = time;
        this.traces = traces;
        this.jdbc = jdbc;
    }

    public void play(Year year, Which which) {
        for (Training training : year.trainings()) {
            time.comes(due(training, days(training, which)));
            time.nextMorning();
        }
        year.trainings().stream()
                .flatMap(training -> cases(training, days(training, which)).stream())
                .map(CaseNumber::new)
                .forEach(desk::judge);
        time.nextMorning();
    }

    /** Everybody who passed was judged, superiors were told by mail, and whoever was asked has answered. */
    public void check(Year year, Which which, Findings findings) {
        for (Training training : year.trainings()) {
            Findings about = findings.about(training);
            int days = days(training, which);
            about.people(
                    "rated",
                    training.passed(),
                    traces.people(
                            "SELECT person::text FROM behaviour_subject WHERE state = 'RATED' AND batch = ? AND days = ?",
                            training.batch(),
                            days));
            List<String> cases = cases(training, days);
            about.count(
                    "superiors",
                    cases.size(),
                    cases.stream()
                            .filter(number -> !traces.mailed("notification/task-opened", new CaseNumber(number))
                                    .isEmpty())
                            .count());
            about.count("answers", raters(training, days, false), raters(training, days, true));
        }
    }

    private int raters(Training training, int days, boolean answered) {
        return traces.count("""
                SELECT count(*) FROM behaviour_rater r JOIN behaviour_subject s ON s.id = r.subject
                WHERE s.batch = ? AND s.days = ? AND (r.answered_on IS NOT NULL OR NOT ?)
                """, training.batch(), days, answered);
    }

    private List<String> cases(Training training, int days) {
        return traces.texts(
                "SELECT number FROM behaviour_case WHERE batch = ? AND days = ? ORDER BY number",
                training.batch(),
                days);
    }

    private int days(Training training, Which which) {
        return traces.count(
                "SELECT CASE WHEN ? THEN max(days) ELSE min(days) END FROM behaviour_wave WHERE batch = ?",
                which == Which.LAST,
                training.batch());
    }

    private LocalDate due(Training training, int days) {
        return Objects.requireNonNull(jdbc.sql("SELECT due_on FROM behaviour_wave WHERE batch = ? AND days = ?")
                .params(training.batch(), days)
                .query(LocalDate.class)
                .single());
    }
}
