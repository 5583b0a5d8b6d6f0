package id.go.pontianak.bangkom.foundation.access;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;

/** Signing in with a password, to be added to the portal's filter chain; a bean. */
public abstract class SignIn extends AbstractHttpConfigurer<SignIn, HttpSecurity> {}
