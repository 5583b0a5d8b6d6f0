package id.go.pontianak.bangkom.foundation.access;

import java.util.UUID;

/** Somebody shall be sent a link; its secret is made by {@link AccountLinks#mail} when it is sent, so that no event holds it. */
public record AccountLinkIssued(UUID link) {}
