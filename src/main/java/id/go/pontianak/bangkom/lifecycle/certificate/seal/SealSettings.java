package id.go.pontianak.bangkom.lifecycle.certificate.seal;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The seal service as the installation has it: {@code address} of the esign client, null where there is none; account of the application,
 * {@code subscriber} (idSubscriber) and the one-time password of the seal's activation, by which the next is asked for. {@code patience}: how long a
 * whole answer is waited for. Refused at start: an address that is neither HTTPS nor on this machine, and a patience of more than two minutes,
 * which the turn of a node does not outlast.
 */
@ConfigurationProperties("bangkom.seal")
record SealSettings(
        @Nullable URI address,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String subscriber,
        @DefaultValue("") String totp,
        @DefaultValue("10s") Duration patience) {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    public SealSettings {
        if (patience.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("bangkom.seal.patience is two minutes at most");
        }
        if (address != null && !"https".equals(address.getScheme()) && !local(address)) {
            throw new IllegalArgumentException("bangkom.seal.address has to begin with https://");
        }
    }

    private static boolean local(URI address) {
        return "http".equals(address.getScheme())
                && ("127.0.0.1".equals(address.getHost()) || "localhost".equals(address.getHost()));
    }

    /** Nothing secret stands in a log, whoever writes this there. */
    @Override
    public String toString() {
        return "SealSettings[address=" + address + ']';
    }
}
