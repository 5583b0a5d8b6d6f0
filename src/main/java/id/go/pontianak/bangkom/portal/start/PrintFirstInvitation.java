package id.go.pontianak.bangkom.portal.start;

import id.go.pontianak.bangkom.foundation.access.FirstAdministrator;
import java.io.PrintStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** At the first start there is nobody yet: the invitation of the first administrator goes to whoever reads the console, not to the log. */
@Component
@Profile("production")
class PrintFirstInvitation {

    private static final Logger LOG = LoggerFactory.getLogger(PrintFirstInvitation.class);

    private final FirstAdministrator first;
    private final String baseUrl;
    private final PrintStream console = System.out;

    PrintFirstInvitation(FirstAdministrator first, @Value("${bangkom.base-url}") String baseUrl) {
        this.first = first;
        this.baseUrl = baseUrl.replaceAll("/+$", "");
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        try {
            first.invite()
                    .ifPresent(path -> console.println(System.lineSeparator()
                            + "There is no administrator yet. Open this link within seven days, once, to become the first:"
                            + System.lineSeparator() + baseUrl + path + System.lineSeparator()));
        } catch (DataIntegrityViolationException anotherNode) {
            LOG.info("Another node invites the first administrator");
        }
    }
}
