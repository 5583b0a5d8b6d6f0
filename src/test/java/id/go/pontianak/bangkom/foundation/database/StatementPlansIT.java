package id.go.pontianak.bangkom.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What is sent again and again is kept by the server, with its plan; a list's statement is not. */
@IntegrationTest
class StatementPlansIT {

    private static final String STATEMENT = "SELECT count(*) FROM directory_person WHERE name = ?";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    @PlannedAnew
    private JdbcClient lists;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void statementsKeepTheirPlan() {
        assertThat(keptAfterTen(jdbc)).isEqualTo(1);
    }

    @Test
    void listsArePlannedForTheValuesAtHand() {
        assertThat(keptAfterTen(lists)).isZero();
    }

    /** In one transaction, so on one connection. */
    private Integer keptAfterTen(JdbcClient client) {
        return transaction.execute(status -> {
            String own = STATEMENT + " -- " + (client == lists ? "anew" : "kept");
            for (int time = 0; time < 10; time++) {
                client.sql(own).param("Siti Aminah").query(Integer.class).single();
            }
            return jdbc.sql("SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE ?")
                    .param('%' + own.substring(own.indexOf("--")))
                    .query(Integer.class)
                    .single();
        });
    }
}
