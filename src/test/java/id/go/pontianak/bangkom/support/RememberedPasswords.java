package id.go.pontianak.bangkom.support;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The product's encoder, but the same password is hashed once in a run: most accounts of tests have one of a few. Checking takes as long as ever. */
@Component
@Primary
@Profile("test")
class RememberedPasswords implements PasswordEncoder {

    private static final Map<String, String> HASHES = new ConcurrentHashMap<>();

    private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

    @Override
    public String encode(CharSequence password) {
        return HASHES.computeIfAbsent(password.toString(), encoder::encode);
    }

    @Override
    public boolean matches(CharSequence password, String hash) {
        return encoder.matches(password, hash);
    }

    @Override
    public boolean upgradeEncoding(String hash) {
        return encoder.upgradeEncoding(hash);
    }
}
