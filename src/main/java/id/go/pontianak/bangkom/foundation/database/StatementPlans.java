package id.go.pontianak.bangkom.foundation.database;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGStatement;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class StatementPlans {

    @Bean(defaultCandidate = false)
    @PlannedAnew
    JdbcClient plannedAnew(DataSource dataSource) {
        return JdbcClient.create(new UnpreparedStatements(dataSource));
    }

    /** A statement the driver never prepares on the server has no plan to keep. */
    private static final class UnpreparedStatements extends JdbcTemplate {

        UnpreparedStatements(DataSource dataSource) {
            super(dataSource);
        }

        @Override
        protected void applyStatementSettings(Statement statement) throws SQLException {
            super.applyStatementSettings(statement);
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    }
}
