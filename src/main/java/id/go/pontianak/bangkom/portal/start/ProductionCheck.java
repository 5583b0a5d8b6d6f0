package id.go.pontianak.bangkom.portal.start;

import java.net.URI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** What must be right before the product is used for real; each fault is a sentence that says what to set. */
final class ProductionCheck {

    private static final Set<String> GUESSABLE =
            Set.of("bangkom", "postgres", "password", "admin", "demo", "secret", "changeit", "changeme");

    private ProductionCheck() {}

    static List<String> faults(Environment environment, ZoneId zone) {
        List<String> faults = new ArrayList<>();
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            faults.add("The profiles production and demo exclude each other: name one of them.");
        }
        if (!zone.getRules().equals(ZoneOffset.UTC.getRules())) {
            faults.add("The JVM runs in " + zone + ": start it with -Duser.timezone=UTC.");
        }
        if (unusable(environment.getProperty("bangkom.base-url"))) {
            faults.add("Set bangkom.base-url (BANGKOM_BASE_URL) to the address under which people reach the portal.");
        }
        if (guessable(environment.getProperty("spring.datasource.password"))) {
            faults.add("The database password is one that everybody knows: set another one"
                    + " (spring.datasource.password, SPRING_DATASOURCE_PASSWORD).");
        }
        return faults;
    }

    private static boolean unusable(@Nullable String address) {
        try {
            URI uri = URI.create(address == null ? "" : address.strip());
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return !web || uri.getHost() == null;
        } catch (IllegalArgumentException malformed) {
            return true;
        }
    }

    private static boolean guessable(@Nullable String password) {
        return password != null && GUESSABLE.contains(password.strip().toLowerCase(Locale.ROOT));
    }
}
