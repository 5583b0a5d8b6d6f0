package id.go.pontianak.bangkom.foundation.access.domain;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An account; its stamp changes whenever sessions that exist must end. */
@Entity
@Table(name = "access_account")
public class Account {

    @Id
    private UUID id;

    private String username;
    private @Nullable UUID person;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String password;
    private boolean disabled;
    private int stamp;
    private Instant createdAt;
    private @Nullable Instant lastSignInAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    public Account(String username, @Nullable PersonId person, Instant now) {
        this.id = UUID.randomUUID();
        this.username = username.toLowerCase(Locale.ROOT);
        this.person = person == null ? null : person.value();
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    /** Under which deeds on it are recorded. */
    public CaseNumber journal() {
        return new CaseNumber("ACCOUNT-" + id);
    }

    public String username() {
        return username;
    }

    /** Whom it acts as: the person of the directory, or for an account without one a key that the directory does not know. */
    public PersonId actsAs() {
        return new PersonId(person == null ? id : person);
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> password() {
        return Optional.ofNullable(password);
    }

    public int stamp() {
        return stamp;
    }

    public boolean disabled() {
        return disabled;
    }

    public boolean invited() {
        return password == null;
    }

    /** Neither a person of the directory nor introduced yet: only the first administrator before he accepts. */
    public boolean unknown() {
        return person == null && name == null;
    }

    public Optional<Instant> lastSignInAt() {
        return Optional.ofNullable(lastSignInAt);
    }

    public void introduce(String name, String email) {
        this.name = name;
        this.email = email;
    }

    public void linkTo(PersonId person) {
        this.person = person.value();
        this.name = null;
        this.email = null;
        this.stamp++;
    }

    public void setPassword(String hash) {
        this.password = hash;
        this.stamp++;
    }

    public void disable() {
        this.disabled = true;
        this.stamp++;
    }

    public void enable() {
        this.disabled = false;
    }

    public void endSessions() {
        this.stamp++;
    }
}
