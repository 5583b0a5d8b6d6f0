package id.go.pontianak.bangkom.portal.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo, and whoever tries to start a second one, where it is. */
@Component
@Profile("demo")
class ReadyNotice {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyNotice.class);

    private final EmbeddedDatabase database;
    private final HikariDataSource connections;
    private volatile String address = "";

    ReadyNotice(EmbeddedDatabase database, HikariDataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        if (started.getApplicationContext().getServerNamespace() == null) {
            address = "http://localhost:" + started.getWebServer().getPort();
            database.announce(address);
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        database.finished(this::renewConnections);
        LOG.info("Bangkom is ready at {} (accounts are listed on its login page, password: bangkom)", address);
    }

    /** There is no pool before the first connection was asked for. */
    private void renewConnections() {
        HikariPoolMXBean pool = connections.getHikariPoolMXBean();
        if (pool != null) {
            pool.softEvictConnections();
        }
    }
}
