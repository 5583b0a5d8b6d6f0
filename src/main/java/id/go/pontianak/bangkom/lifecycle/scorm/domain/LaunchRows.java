package id.go.pontianak.bangkom.lifecycle.scorm.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code scorm_launch}: capability tokens of 256 random bits, of which only the hash is kept. Time is that of the database. */
@Component
public class LaunchRows {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private final JdbcClient jdbc;

    LaunchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For eight hours; those that are over are forgotten. */
    public String open(UUID id) {
        byte[] secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("DELETE FROM scorm_launch WHERE expires_at < now()").update();
        jdbc.sql("INSERT INTO scorm_launch (token_hash, package, expires_at) VALUES (?, ?, now() + interval '8 hours')")
                .params(hash(token), id)
                .update();
        return token;
    }

    /** The package whose files are read with it. */
    public Optional<UUID> find(String token) {
        return jdbc.sql("SELECT l.package FROM scorm_launch l JOIN scorm_package p ON p.id = l.package "
                        + "WHERE l.token_hash = ? AND l.expires_at > now() AND p.withdrawn_at IS NULL")
                .param(hash(token))
                .query(UUID.class)
                .optional();
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
