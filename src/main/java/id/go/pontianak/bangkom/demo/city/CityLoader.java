package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.CityTime;
import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.demo.city.people.Population;
import id.go.pontianak.bangkom.demo.city.people.Structure;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Builds the city at the first start, before the first page can be opened. An interrupted first start begins anew with an empty database. */
@Component
@Profile("demo")
class CityLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CityLoader.class);

    /** Monday 2 November 2026, 09.00 in the city: the day on which visitors find it. */
    private static final Instant TODAY = Instant.parse("2026-11-02T02:00:00Z");

    private final CitySteps steps;
    private final DirectoryStep directory;
    private final AccountsStep accounts;
    private final TrainingsStep trainings;
    private final ScenarioStep scenario;
    private final SessionsStep sessions;
    private final CityTime time;
    private volatile boolean running;

    CityLoader(
            CitySteps steps,
            DirectoryStep directory,
            AccountsStep accounts,
            TrainingsStep trainings,
            ScenarioStep scenario,
            SessionsStep sessions,
            CityTime time) {
        this.steps = steps;
        this.directory = directory;
        this.accounts = accounts;
        this.trainings = trainings;
        this.scenario = scenario;
        this.sessions = sessions;
        this.time = time;
    }

    @Override
    public void start() {
        if (!steps.done("city")) {
            long begin = System.nanoTime();
            LOG.info("Building the demo city; this happens once");
            Structure structure = new Structure();
            Population population = new Population(structure);
            steps.once("directory", () -> directory.load(structure, population));
            Cast cast = Cast.of(population);
            steps.once("accounts", () -> accounts.load(structure, population, cast));
            steps.once("trainings", () -> trainings.load(population, cast));
            scenario.play(structure, population, cast);
            time.comes(TODAY);
            steps.timed("sessions", () -> sessions.load(cast));
            steps.once("city", () -> {});
            LOG.info(
                    "The demo city has {} people; built in {} s",
                    population.all().size(),
                    (System.nanoTime() - begin) / 1_000_000_000L);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which opens its port at {@code DEFAULT_PHASE - 2048}. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 4096;
    }
}
