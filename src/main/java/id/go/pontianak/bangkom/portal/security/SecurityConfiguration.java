package id.go.pontianak.bangkom.portal.security;

import id.go.pontianak.bangkom.foundation.access.SignIn;
import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One chain for everything: everybody signs in, except for what signing in itself needs. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/login",
        "/invitation/*",
        "/password-reset",
        "/password-reset/*",
        "/error",
        "/css/**",
        "/js/**",
        "/img/**",
        "/webjars/**",
        // The demo's mail catcher: who asked for a new password reads it there. Absent elsewhere.
        "/demo/mailbox",
        "/demo/mailbox/**",
    };

    /** Nothing of ours is there, and everybody is told so: the engine's own paths, and actuator but for the health. */
    private static final String[] ABSENT = {
        "/engine-rest/**", "/camunda/**", "/api/**", "/app/**", "/lib/**", "/actuator/**",
    };

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, SignIn signIn, SecurityContextRepository sessions, Environment environment)
            throws Exception {
        http.with(signIn, form -> {});
        http.authorizeHttpRequests(
                requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/actuator/health")
                        .permitAll()
                        .requestMatchers(ABSENT)
                        .denyAll()
                        .anyRequest()
                        .authenticated());
        http.securityContext(context -> context.securityContextRepository(sessions));
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()));
        http.csrf(csrf -> csrf.csrfTokenRepository(csrfTokens(environment))
                .csrfTokenRequestHandler(new FormTokens())
                .ignoringRequestMatchers(ABSENT));
        http.exceptionHandling(answers -> answers.authenticationEntryPoint(new SignInEntryPoint(absent()))
                .accessDeniedHandler(new StaleFormHandler()));
        http.headers(SecurityConfiguration::headers);
        return http.build();
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    private static RequestMatcher absent() {
        return new OrRequestMatcher(Arrays.stream(ABSENT)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .map(RequestMatcher.class::cast)
                .toList());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.STRICT));
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
        headers.permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
        headers.httpStrictTransportSecurity(
                strict -> strict.maxAgeInSeconds(31_536_000).includeSubDomains(true));
    }

    /** In a cookie, so that a form that was open longer than the session, or a visitor who never signs in, needs no session. */
    private static CookieCsrfTokenRepository csrfTokens(Environment environment) {
        boolean production = environment.acceptsProfiles(Profiles.of("production"));
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(production ? "__Host-bangkom-form" : "bangkom-form");
        tokens.setCookieCustomizer(cookie ->
                cookie.httpOnly(true).secure(production).sameSite("Lax").path("/"));
        return tokens;
    }
}
