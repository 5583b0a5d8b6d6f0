package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseFiles;
import id.go.pontianak.bangkom.lifecycle.learning.domain.CourseRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.EditionRows;
import id.go.pontianak.bangkom.lifecycle.learning.domain.FaultyCourse;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in the courses that come with the product when it starts: files with a hash that is not known are the next version, published at
 * once, unless the course has been written in the portal meanwhile: then they only stand beside it. Idempotent. Faulty files, and those of a programme that is not in the catalogue, are passed over and named in the log.
 */
@Component
class CoursesOfProduct implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CoursesOfProduct.class);

    private final CourseFiles files;
    private final CourseRows rows;
    private final EditionRows editions;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile boolean running;

    CoursesOfProduct(
            CourseFiles files,
            CourseRows rows,
            EditionRows editions,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.editions = editions;
        this.rows = rows;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void start() {
        takeIn();
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

    /** Before whatever needs courses, and before the web server opens its port. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 8192;
    }

    private void takeIn() {
        files.find().stream().filter(this::known).forEach(found -> {
            try {
                transaction.executeWithoutResult(status -> takeIn(found));
            } catch (FaultyCourse faulty) {
                LOG.error("The course of {} is left out: {}", found.programme(), faulty.getMessage());
            }
        });
    }

    private void takeIn(CourseFiles.Found found) {
        if (rows.lockForFiles(found.programme(), found.hash())) {
            if (editions.writtenHere(found.programme())) {
                rows.offer(found.programme(), found.hash(), found.pages(), clock.instant());
                LOG.info(
                        "The course of {} is written here; the product's version stands beside it.", found.programme());
            } else {
                rows.publish(found.programme(), found.hash(), found.pages(), clock.instant());
                LOG.info("The course of {} has a new version.", found.programme());
            }
        }
    }

    private boolean known(CourseFiles.Found found) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM catalogue_programme WHERE code = ?)")
                .param(found.programme())
                .query(Boolean.class)
                .single();
    }
}
