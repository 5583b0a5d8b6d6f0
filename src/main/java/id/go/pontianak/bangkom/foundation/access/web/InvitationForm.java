package id.go.pontianak.bangkom.foundation.access.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Whom an administrator invites, and under which user name. */
record InvitationForm(
        @NotBlank String employeeNumber,

        @Pattern(regexp = "[a-zA-Z0-9][a-zA-Z0-9._-]{2,39}", message = "{access.invite.usernameForm}")
        String username) {

    static InvitationForm empty() {
        return new InvitationForm("", "");
    }
}
