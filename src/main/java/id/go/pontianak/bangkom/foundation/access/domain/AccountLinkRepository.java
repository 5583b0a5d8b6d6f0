package id.go.pontianak.bangkom.foundation.access.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

public interface AccountLinkRepository extends JpaRepository<AccountLink, UUID> {

    Optional<AccountLink> findBySecretHash(String secretHash);

    List<AccountLink> findByAccountAndUsedAtIsNull(UUID account);
}
