package id.go.pontianak.bangkom.foundation.access.web;

import id.go.pontianak.bangkom.foundation.access.LocalPath;
import id.go.pontianak.bangkom.foundation.access.SignedIn;
import id.go.pontianak.bangkom.foundation.access.domain.AccountRepository;
import id.go.pontianak.bangkom.foundation.access.domain.Devices;
import id.go.pontianak.bangkom.foundation.access.domain.TechnicalTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Remembers the browser for its own allowance of attempts, and goes where the person wanted to go. */
@Component
class SignInSuccess implements AuthenticationSuccessHandler {

    static final String CONTINUE = "continue";

    private final AccountRepository accounts;
    private final Devices devices;

    SignInSuccess(AccountRepository accounts, Devices devices) {
        this.accounts = accounts;
        this.devices = devices;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SignedIn signedIn = (SignedIn) authentication.getPrincipal();
        accounts.signedIn(signedIn.account(), TechnicalTime.now());
        rememberDevice(request, response, signedIn);
        response.sendRedirect(LocalPath.orHome(request.getParameter(CONTINUE)));
    }

    private void rememberDevice(HttpServletRequest request, HttpServletResponse response, SignedIn signedIn) {
        String known = SignInDetails.of(request).device();
        if (known != null && devices.knows(known, signedIn.account())) {
            devices.used(known);
            return;
        }
        ResponseCookie cookie = ResponseCookie.from(
                        SignInDetails.DEVICE_COOKIE,
                        devices.remember(signedIn.account()).value())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/login")
                .maxAge(Duration.ofDays(180))
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
