package id.go.pontianak.bangkom.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The product's algorithm at its least cost, since thousands sign in during a run; and how often a hash was compared. */
@Component
@Primary
@Profile("test")
public class CheapPasswords implements PasswordEncoder {

    private static final int LEAST_COST = 4;
    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

    private final AtomicInteger compared = new AtomicInteger();
    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(LEAST_COST)));

    @Override
    public String encode(CharSequence password) {
        return HASHES.computeIfAbsent(password.toString(), encoder::encode);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        compared.incrementAndGet();
        return encoder.matches(password, hash);
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return encoder.upgradeEncoding(hash);
    }

    public int compared() {
        return compared.get();
    }
}
