package id.go.pontianak.bangkom.foundation.access.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** From where somebody tries to sign in; needed while he tries and not kept in the session. */
record SignInDetails(String source, @Nullable String device) {

    static final String DEVICE_COOKIE = "bangkom-device";

    static SignInDetails of(HttpServletRequest request) {
        Cookie device = WebUtils.getCookie(request, DEVICE_COOKIE);
        return new SignInDetails(request.getRemoteAddr(), device == null ? null : device.getValue());
    }
}
