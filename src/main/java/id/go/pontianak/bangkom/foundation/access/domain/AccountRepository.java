package id.go.pontianak.bangkom.foundation.access.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

public interface AccountRepository extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsername(String username);

    Optional<Account> findByPerson(UUID person);

    boolean existsByUsername(String username);

    boolean existsByPerson(UUID person);

    /** Beside the version: two people at two machines sign in to one account at the same instant, and both may. */
    @Modifying
    @Transactional
    @Query("UPDATE Account account SET account.lastSignInAt = :now WHERE account.id = :id")
    void signedIn(UUID id, Instant now);
}
