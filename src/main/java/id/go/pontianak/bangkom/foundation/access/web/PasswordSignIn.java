package id.go.pontianak.bangkom.foundation.access.web;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.access.LocalPath;
import id.go.pontianak.bangkom.foundation.access.SignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Scope;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The sign-in form at {@code /login}, and signing out. */
@Component
@Scope("prototype")
class PasswordSignIn extends SignIn {

    private final PasswordAuthentication authentication;
    private final SignInSuccess success;
    private final CurrentUser currentUser;

    PasswordSignIn(PasswordAuthentication authentication, SignInSuccess success, CurrentUser currentUser) {
        this.authentication = authentication;
        this.success = success;
        this.currentUser = currentUser;
    }

    @Override
    public void init(HttpSecurity http) throws Exception {
        http.authenticationProvider(authentication);
        // The parent knows the same provider and would look at each wrong password, and count it, a second time.
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        http.formLogin(form -> form.loginPage("/login")
                .authenticationDetailsSource(SignInDetails::of)
                .successHandler(success)
                .failureHandler(PasswordSignIn::refuse));
        http.logout(logout -> logout.logoutUrl("/logout").logoutSuccessUrl("/login?out"));
    }

    @Override
    public void configure(HttpSecurity http) {
        http.addFilterAfter(new SessionGuard(currentUser), SecurityContextHolderFilter.class);
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String page = UriComponentsBuilder.fromPath("/login")
                .queryParam("refused")
                .queryParam(SignInSuccess.CONTINUE, "{path}")
                .encode()
                .build(LocalPath.orHome(request.getParameter(SignInSuccess.CONTINUE)))
                .toString();
        response.sendRedirect(page);
    }
}
