package id.go.pontianak.bangkom.foundation.notification.domain;

/** When a notice may reach people: at any time, or in the digest of a working morning. */
public enum Urgency {
    NOW,
    DIGEST
}
