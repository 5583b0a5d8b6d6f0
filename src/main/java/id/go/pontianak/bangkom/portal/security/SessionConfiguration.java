package id.go.pontianak.bangkom.portal.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** Sessions in the database, for all nodes. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Two requests of one person at the same moment may write the same thing into his session; without this the second fails. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sameAttributeTwice() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
