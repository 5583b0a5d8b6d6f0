package id.go.pontianak.bangkom.foundation.access.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link by which the owner of an account sets a password, once. Its secret is made when it is sent, and again at each further attempt to
 * send it: the last one sent is the one that works.
 */
@Entity
@Table(name = "access_link")
public class AccountLink {

    public enum Purpose {
        INVITATION(Duration.ofDays(7)),
        RESET(Duration.ofHours(2));

        private final Duration lasts;

        Purpose(Duration lasts) {
            this.lasts = lasts;
        }
    }

    @Id
    private UUID id;

    private UUID account;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private @Nullable String secretHash;
    private Instant expiresAt;
    private @Nullable Instant usedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AccountLink() {}

    public AccountLink(UUID account, Purpose purpose, Instant now) {
        this.id = UUID.randomUUID();
        this.account = account;
        this.purpose = purpose;
        this.expiresAt = now.plus(purpose.lasts);
    }

    public UUID id() {
        return id;
    }

    public UUID account() {
        return account;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean usable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    public Secret newSecret() {
        Secret secret = Secret.random();
        this.secretHash = secret.hash();
        return secret;
    }

    public void use(Instant now) {
        this.usedAt = now;
    }
}
