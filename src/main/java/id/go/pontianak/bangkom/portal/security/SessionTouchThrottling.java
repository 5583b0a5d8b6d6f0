package id.go.pontianak.bangkom.portal.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * A session's last access is written once a minute, not with each request: reading a page then writes nothing, and nobody waits for the
 * disk. Its end comes up to a minute sooner than the time-out says; everything else about a session is written at once.
 */
@Configuration(proxyBeanMethods = false)
class SessionTouchThrottling {

    private static final String UPDATE = """
            UPDATE %TABLE_NAME% s SET SESSION_ID = v.id, LAST_ACCESS_TIME = v.seen, MAX_INACTIVE_INTERVAL = v.lasts,
                EXPIRY_TIME = v.ends, PRINCIPAL_NAME = v.principal
            FROM (VALUES (CAST(? AS varchar), CAST(? AS bigint), CAST(? AS integer), CAST(? AS bigint), CAST(? AS varchar),
                CAST(? AS bpchar))) AS v (id, seen, lasts, ends, principal, key)
            WHERE s.PRIMARY_ID = v.key AND (s.SESSION_ID <> v.id OR v.seen - s.LAST_ACCESS_TIME >= 60000
                OR s.MAX_INACTIVE_INTERVAL <> v.lasts OR s.PRINCIPAL_NAME IS DISTINCT FROM v.principal)""";

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> lastAccessOnceAMinute() {
        return sessions -> sessions.setUpdateSessionQuery(UPDATE);
    }
}
