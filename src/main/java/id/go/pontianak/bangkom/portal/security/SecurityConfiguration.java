package id.go.pontianak.bangkom.portal.security;

import id.go.pontianak.bangkom.foundation.access.SignIn;
import id.go.pontianak.bangkom.portal.forms.FormReturn;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.web.PathPatternRequestMatcherBuilderFactoryBean;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.RequestRejectedHandler;
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
        "/assets/**",
        "/webjars/**",
        "/service-worker.js",
        // The demo's mail catcher: who asked for a new password reads it there. Absent elsewhere.
        "/demo/mailbox",
        "/demo/mailbox/**",
    };

    /** Anybody reads open data and checks a certificate; what has more segments is for those who sign in. */
    private static final String[] OPEN_TO_READ = {
        "/certificates/*", "/certificates/*/credential.json", "/certificates/status/*", "/open-data", "/open-data/*",
    };

    /** Nothing of ours is there, and everybody is told so: the engine's own paths, and actuator but for the health. */
    private static final String[] ABSENT = {
        "/engine-rest/**", "/camunda/**", "/api/**", "/app/**", "/lib/**", "/actuator/**",
    };

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            SignIn signIn,
            SecurityContextRepository sessions,
            FormReturn forms,
            Environment environment)
            throws Exception {
        http.with(signIn, form -> {});
        http.authorizeHttpRequests(SecurityConfiguration::requests);
        http.securityContext(context -> context.securityContextRepository(sessions));
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()));
        CsrfTokenRepository csrfTokens = csrfTokens(environment);
        http.csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                .csrfTokenRequestHandler(new CsrfTokens())
                .sessionAuthenticationStrategy(new FormTokenAtSignIn(csrfTokens))
                .ignoringRequestMatchers(ABSENT));
        http.exceptionHandling(answers -> answers.authenticationEntryPoint(new SignInEntryPoint(anyOf(ABSENT), forms))
                .accessDeniedHandler(new StaleFormHandler(forms)));
        http.addFilterBefore(new AnonymousUploadFilter(), CsrfFilter.class);
        http.addFilterAfter(new RequestParameterFilter(), AuthorizationFilter.class);
        http.headers(SecurityConfiguration::headers);
        return http.build();
    }

    /** Paths are compared as they are written above, without asking which route stands behind them. */
    @Bean
    static PathPatternRequestMatcherBuilderFactoryBean pathMatchers() {
        return new PathPatternRequestMatcherBuilderFactoryBean();
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns)
                .map(PathPatternRequestMatcher.withDefaults()::matcher)
                .map(RequestMatcher.class::cast)
                .toList());
    }

    private static void requests(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(OPEN)
                .permitAll()
                .requestMatchers(HttpMethod.GET, OPEN_TO_READ)
                .permitAll()
                .requestMatchers(HttpMethod.POST, AnonymousUploadFilter.OPEN)
                .permitAll()
                .requestMatchers("/actuator/health")
                .permitAll()
                .requestMatchers(ABSENT)
                .denyAll()
                .anyRequest()
                .authenticated();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled();
        SafeHeaders.ALL.forEach(headers::addHeaderWriter);
    }

    /** What is refused before the chain begins is refused with the same headers. */
    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return (request, response, rejected) -> {
            SafeHeaders.write(request, response);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        };
    }

    /** In a cookie, so that a form that was open longer than the session, or a visitor who never signs in, needs no session. */
    private static CsrfTokenRepository csrfTokens(Environment environment) {
        boolean production = environment.acceptsProfiles(Profiles.of("production"));
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(production ? "__Host-bangkom-form" : "bangkom-form");
        tokens.setCookieCustomizer(cookie ->
                cookie.httpOnly(true).secure(production).sameSite("Lax").path("/"));
        return tokens;
    }
}
