package id.go.pontianak.bangkom.demo.mailbox;

import java.time.Instant;

/** A mail as the catcher keeps it. */
record CaughtMail(
        long id,
        String recipient,
        String sender,
        String subject,
        String messageId,
        String text,
        String html,
        Instant receivedAt) {}
