package id.go.pontianak.bangkom.foundation.access;

import java.io.Serial;
import java.io.Serializable;
import java.security.Principal;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/**
 * What a session remembers: which account, and which of its stamps. A new password, disabling or signing out everywhere changes the
 * account's stamp, and sessions with an older one are over. Roles are never kept in a session.
 */
public record SignedIn(UUID account, String username, int stamp) implements Principal, Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Without authorities: roles are read at each request. */
    public UsernamePasswordAuthenticationToken authenticated() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
    }

    @Override
    public String getName() {
        return username;
    }
}
