package id.go.pontianak.bangkom.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class StatementsIT {

    @Autowired
    private Statements statements;

    @Autowired
    private HikariDataSource pool;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void areThoseOfTheApplicationWhateverThePoolDoes() {
        assertThat(statements.during(() -> {
                    pool.getHikariPoolMXBean().softEvictConnections();
                    jdbc.sql("SELECT count(*) FROM tracking_case")
                            .query(Long.class)
                            .single();
                }))
                .isOne();
    }
}
