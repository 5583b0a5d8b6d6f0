package id.go.pontianak.bangkom.foundation.access;

/** Somebody asked for a link to a new password for what he believes to be a user name. */
record PasswordResetAsked(String username) {}
