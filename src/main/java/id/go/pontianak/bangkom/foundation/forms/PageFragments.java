package id.go.pontianak.bangkom.foundation.forms;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Composite view: fetches a part of another module's page on the server, so that it is there without JavaScript. The part is asked for with
 * {@code HX-Request} and checks the reader's rights itself; where it refuses, fails or is no part, there is none.
 */
@Component
public class PageFragments {

    /** Reads, whatever the request around it does, and asks for the part alone. */
    private static final class Reading extends HttpServletRequestWrapper {

        Reading(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase("HX-Request") ? "true" : super.getHeader(name);
        }

        /** Asked by arguments of controllers. */
        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase("HX-Request")
                    ? Collections.enumeration(List.of("true"))
                    : super.getHeaders(name);
        }
    }

    private static final class Kept extends ContentCachingResponseWrapper {

        private int status = SC_OK;

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setStatus(int status) {
            this.status = status;
        }

        @Override
        public void sendError(int status) {
            this.status = status;
        }

        @Override
        public void sendError(int status, @Nullable String message) {
            this.status = status;
        }

        /** What is included may not say so itself, and without it whatever is not Western European becomes a question mark. */
        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public int getStatus() {
            return status;
        }
    }

    /** Null where the part does not come: no path, refused, failed, or a whole page. */
    public @Nullable String load(@Nullable String path, HttpServletRequest request, HttpServletResponse response) {
        RequestDispatcher dispatcher = path == null ? null : request.getRequestDispatcher(path);
        if (dispatcher == null) {
            return null;
        }
        Kept kept = new Kept(response);
        try {
            dispatcher.include(new Reading(request), kept);
        } catch (ServletException failed) {
            return null;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        String part = new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8);
        return kept.getStatus() == HttpServletResponse.SC_OK && !part.isBlank() && !part.contains("<html")
                ? part
                : null;
    }
}
