package id.go.pontianak.bangkom.lifecycle.attendance.web;

import java.time.Duration;
import java.util.UUID;
import org.springframework.http.ResponseCookie;

/** A random number that a browser keeps for a month, first-party and for scans alone; it says nothing of the device and names nobody. */
final class DeviceCookie {

    static final String NAME = "bangkom-scan";

    private static final Duration KEPT = Duration.ofDays(30);

    private DeviceCookie() {}

    static boolean valid(String value) {
        return value.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** Not read by scripts, not sent by other sites' forms. */
    static String fresh(boolean secure) {
        return ResponseCookie.from(NAME, UUID.randomUUID().toString())
                .path("/attendance")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .build()
                .toString();
    }
}
