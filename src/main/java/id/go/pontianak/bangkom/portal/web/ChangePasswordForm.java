package id.go.pontianak.bangkom.portal.web;

import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The password of today and the new one, typed twice. */
record ChangePasswordForm(
        @NotBlank String current, @NotBlank @Size(max = 200) String password, String repeated) {

    static ChangePasswordForm empty() {
        return new ChangePasswordForm("", "", "");
    }

    void requireRepeated() {
        if (!password.equals(repeated)) {
            throw RuleViolated.at("repeated", "portal.password.different");
        }
    }
}
