package id.go.pontianak.bangkom.demo.city;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Builds the city at the first start, before the first page can be opened. What an interrupted start left undone is done at the next. */
@Component
@Profile("demo")
class CityLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CityLoader.class);

    private final CitySteps steps;
    private final DirectoryStep directory;
    private volatile boolean running;

    CityLoader(CitySteps steps, DirectoryStep directory) {
        this.steps = steps;
        this.directory = directory;
    }

    @Override
    public void start() {
        if (!steps.done("city")) {
            long begin = System.nanoTime();
            LOG.info("Building the demo city; this happens once");
            Structure structure = new Structure();
            Population population = new Population(structure);
            steps.once("directory", () -> directory.load(structure, population));
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
