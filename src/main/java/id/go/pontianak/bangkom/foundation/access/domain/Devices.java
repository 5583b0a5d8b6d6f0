package id.go.pontianak.bangkom.foundation.access.domain;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Browsers in which an account has signed in before. Knowing one grants nothing but an allowance of its own. */
@Component
public class Devices {

    private final JdbcClient jdbc;

    Devices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean knows(String token, UUID account) {
        return jdbc.sql("SELECT count(*) FROM access_device WHERE token_hash = ? AND account = ?")
                        .params(Secret.hash(token), account)
                        .query(Long.class)
                        .single()
                > 0;
    }

    public Secret remember(UUID account) {
        Secret token = Secret.random();
        jdbc.sql("INSERT INTO access_device (token_hash, account, last_used_at) VALUES (?, ?, clock_timestamp())")
                .params(token.hash(), account)
                .update();
        return token;
    }

    public void used(String token) {
        jdbc.sql("UPDATE access_device SET last_used_at = clock_timestamp() WHERE token_hash = ?")
                .param(Secret.hash(token))
                .update();
    }

    public void forgetAll(UUID account) {
        jdbc.sql("DELETE FROM access_device WHERE account = ?").param(account).update();
    }

    public void forgetOld() {
        jdbc.sql("DELETE FROM access_device WHERE last_used_at < clock_timestamp() - interval '180 days'")
                .update();
    }
}
