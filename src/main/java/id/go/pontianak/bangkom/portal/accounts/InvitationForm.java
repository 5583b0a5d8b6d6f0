package id.go.pontianak.bangkom.portal.accounts;

import id.go.pontianak.bangkom.foundation.access.AccountInvitations.Wish;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Whom an administrator invites, and under which user name; and that he knows of others who read the same mailbox. */
record InvitationForm(
        @NotBlank String employeeNumber,

        @Pattern(regexp = "[a-zA-Z0-9][a-zA-Z0-9._-]{2,39}", message = "{access.invite.usernameForm}")
        String username,

        @Nullable String sharedAddress) {

    Wish wish() {
        return new Wish(employeeNumber, username, "true".equals(sharedAddress));
    }
}
