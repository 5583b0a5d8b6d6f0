package id.go.pontianak.bangkom.foundation.access.web;

import id.go.pontianak.bangkom.foundation.access.SignedIn;
import id.go.pontianak.bangkom.foundation.access.domain.Account;
import id.go.pontianak.bangkom.foundation.access.domain.AccountRepository;
import id.go.pontianak.bangkom.foundation.access.domain.Devices;
import id.go.pontianak.bangkom.foundation.access.domain.Owners;
import id.go.pontianak.bangkom.foundation.access.domain.Throttle;
import id.go.pontianak.bangkom.foundation.access.domain.Throttle.Allowance;
import id.go.pontianak.bangkom.foundation.access.domain.Usernames;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks a password. Unknown, disabled, not yet invited, no longer serving, throttled and wrong are one and the same answer, and each costs one comparison of
 * a hash, so that neither message nor time tells them apart.
 */
@Component
class PasswordAuthentication implements AuthenticationProvider {

    private final AccountRepository accounts;
    private final Devices devices;
    private final Throttle throttle;
    private final Owners owners;
    private final PasswordEncoder encoder;
    private final String nobodysPassword;

    PasswordAuthentication(
            AccountRepository accounts, Devices devices, Throttle throttle, Owners owners, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.devices = devices;
        this.throttle = throttle;
        this.owners = owners;
        this.encoder = encoder;
        this.nobodysPassword = encoder.encode("a password that nobody has");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String username = Usernames.of(attempt.getName());
        SignInDetails details = (SignInDetails) attempt.getDetails();
        Optional<Account> account = accounts.findByUsername(username);
        Optional<String> device = account.flatMap(known -> knownDevice(details.device(), known));
        boolean admitted = admit(username, details, device);
        boolean right = matches(String.valueOf(attempt.getCredentials()), account);
        if (!admitted || !right || account.isEmpty()) {
            throw new BadCredentialsException("refused");
        }
        forgive(username, details, device);
        return success(account.get());
    }

    private Optional<String> knownDevice(@Nullable String device, Account account) {
        return Optional.ofNullable(device).filter(token -> devices.knows(token, account.id()));
    }

    /** A known browser does not suffer from what others try on the account or from the same network. */
    private boolean admit(String username, SignInDetails details, Optional<String> device) {
        return device.map(token -> throttle.admit(Allowance.DEVICE, token))
                .orElseGet(() -> throttle.admit(Allowance.SOURCE, details.source())
                        && throttle.admit(Allowance.ACCOUNT, username));
    }

    private boolean matches(String password, Optional<Account> account) {
        String hash = account.filter(known -> !known.disabled() && !owners.hasLeft(known))
                .flatMap(Account::password)
                .orElse(nobodysPassword);
        return encoder.matches(password, hash) && !hash.equals(nobodysPassword);
    }

    private void forgive(String username, SignInDetails details, Optional<String> device) {
        if (device.isPresent()) {
            throttle.forget(Allowance.DEVICE, device.get());
        } else {
            throttle.forget(Allowance.ACCOUNT, username);
            throttle.forgive(Allowance.SOURCE, details.source());
        }
    }

    /** Details of its own, or the session would keep those of the attempt. */
    private static Authentication success(Account account) {
        UsernamePasswordAuthenticationToken success =
                new SignedIn(account.id(), account.username(), account.stamp()).authenticated();
        success.setDetails("");
        return success;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
