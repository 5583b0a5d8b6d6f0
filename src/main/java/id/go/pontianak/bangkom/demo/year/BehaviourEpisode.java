package id.go.pontianak.bangkom.demo.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Three months after a training its alumni are judged at work, by themselves, by colleagues and by their superiors. */
@Component
@Profile({"demo", "year"})
@Order(90)
class BehaviourEpisode implements Episode {

    private final BehaviourDesk desk;
    private final YearTime time;
    private final YearTraces traces;
    private final JdbcClient jdbc;

    BehaviourEpisode(BehaviourDesk desk, YearTime time, YearTraces traces, JdbcClient jdbc) {
        this.desk = desk;
        this.time = time;
        this.traces = traces;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "behaviour";
    }

    @Override
    public void play(Year year) {
        for (Training training : year.trainings()) {
            time.comes(due(training));
            time.nextMorning();
        }
        year.trainings().stream().flatMap(training -> cases(training).stream()).forEach(desk::judge);
        time.nextMorning();
    }

    @Override
    public void check(Year year, Findings findings) {
        for (Training training : year.trainings()) {
            Findings about = findings.about(training);
            about.people("rated", training.passed(), traces.people("""
                    SELECT person::text FROM behaviour_subject WHERE state = 'RATED' AND (batch, days) =
                        (SELECT batch, min(days) FROM behaviour_wave WHERE batch = ? GROUP BY batch)
                    """, training.batch()));
            about.count(
                    "superiors",
                    cases(training).size(),
                    cases(training).stream()
                            .filter(number -> !traces.mailed("notification/task-opened", number)
                                    .isEmpty())
                            .count());
            about.count("answers", asked(training), answered(training));
        }
    }

    private int asked(Training training) {
        return traces.count(
                "SELECT count(*) FROM behaviour_rater r JOIN behaviour_subject s ON s.id = r.subject WHERE s.batch = ?",
                training.batch());
    }

    private int answered(Training training) {
        return traces.count("""
                SELECT count(*) FROM behaviour_rater r JOIN behaviour_subject s ON s.id = r.subject
                WHERE s.batch = ? AND r.answered_on IS NOT NULL
                """, training.batch());
    }

    private List<String> cases(Training training) {
        return traces.texts("""
                SELECT number FROM behaviour_case WHERE (batch, days) =
                    (SELECT batch, min(days) FROM behaviour_wave WHERE batch = ? GROUP BY batch) ORDER BY number
                """, training.batch());
    }

    /** The day of the first wave. */
    private LocalDate due(Training training) {
        return Objects.requireNonNull(jdbc.sql("SELECT min(due_on) FROM behaviour_wave WHERE batch = ?")
                .param(training.batch())
                .query(LocalDate.class)
                .single());
    }
}
