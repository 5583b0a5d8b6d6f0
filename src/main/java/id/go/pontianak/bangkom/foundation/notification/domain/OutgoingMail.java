package id.go.pontianak.bangkom.foundation.notification.domain;

import java.util.Locale;

/** A mail in words, ready to be handed over. */
public record OutgoingMail(
        String messageName, String address, String name, Locale language, String subject, String text, String html) {}
