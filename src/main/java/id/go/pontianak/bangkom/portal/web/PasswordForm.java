package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A new password, typed twice, as it is set through a link; name and e-mail only where the link asks for them. */
record PasswordForm(
        @Size(max = 120) String name,
        @Size(max = 200) String email,
        @NotBlank @Size(max = 200) String password,
        String repeated) {

    static PasswordForm empty() {
        return new PasswordForm("", "", "", "");
    }

    void requireRepeated() {
        if (!password.equals(repeated)) {
            throw RuleViolated.at("repeated", "portal.password.different");
        }
    }
}
