package id.go.pontianak.bangkom.lifecycle.certificate.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A lease: one node at a time asks the seal service, and the same one as long as it lives, since each one-time password follows from the one
 * that this node had before. By the database's clock, so that no node's matters.
 */
@Component
public class SealTurn {

    /** Longer than both questions of one seal together. */
    private static final String LEASE = "interval '5 minutes'";

    private final JdbcClient jdbc;
    private final UUID node = UUID.randomUUID();

    SealTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes the turn or prolongs it; false while another node has it. */
    @Transactional
    public boolean take() {
        return jdbc.sql("UPDATE certificate_seal_turn SET node = :node, until = now() + " + LEASE
                                + " WHERE node = :node OR until < now()")
                        .param("node", node)
                        .update()
                == 1;
    }

    /** Another node need not wait for the end of the lease. */
    @Transactional
    public void leave() {
        jdbc.sql("UPDATE certificate_seal_turn SET until = 'epoch' WHERE node = ?")
                .param(node)
                .update();
    }
}
