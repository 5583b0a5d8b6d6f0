package id.go.pontianak.bangkom.foundation.access.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

    /** By user name after a key; an empty search finds all. */
    @Query("""
            SELECT account FROM Account account
            WHERE account.username > :after
              AND (:search = '' OR account.username LIKE concat('%', :search, '%') OR account.person IN :people)
            ORDER BY account.username LIMIT :limit""")
    List<Account> page(String search, Collection<UUID> people, String after, int limit);

    /** Beside the version: two people at two machines sign in to one account at the same instant, and both may. */
    @Modifying
    @Transactional
    @Query("UPDATE Account account SET account.lastSignInAt = :now WHERE account.id = :id")
    void signedIn(UUID id, Instant now);
}
