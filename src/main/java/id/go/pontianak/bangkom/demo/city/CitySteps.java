package id.go.pontianak.bangkom.demo.city;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The city is built in steps; each is whole, with its mark, or not there at all. */
@Component
@Profile("demo")
class CitySteps {

    private static final Logger LOG = LoggerFactory.getLogger(CitySteps.class);

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    CitySteps(JdbcClient jdbc, TransactionTemplate transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    boolean done(String step) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM demo_step WHERE name = :name)")
                .param("name", step)
                .query(Boolean.class)
                .single();
    }

    void timed(String step, Runnable work) {
        long begin = System.nanoTime();
        work.run();
        LOG.info("Demo city: {} ({} ms)", step, (System.nanoTime() - begin) / 1_000_000);
    }

    void once(String step, Runnable work) {
        if (done(step)) {
            return;
        }
        long begin = System.nanoTime();
        transactions.executeWithoutResult(status -> {
            work.run();
            jdbc.sql("INSERT INTO demo_step (name) VALUES (:name)")
                    .param("name", step)
                    .update();
        });
        LOG.info("Demo city: {} ({} ms)", step, (System.nanoTime() - begin) / 1_000_000);
    }
}
