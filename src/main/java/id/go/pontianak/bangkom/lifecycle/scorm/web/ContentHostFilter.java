package id.go.pontianak.bangkom.lifecycle.scorm.web;

import id.go.pontianak.bangkom.lifecycle.scorm.ContentOrigin;
import id.go.pontianak.bangkom.lifecycle.scorm.Playing;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Answers every request for the host name of the content, and lets none of them go on: there are no sessions, no cookies and no pages of the
 * portal on that host. On the portal's host it does nothing, so that no content is there. Each answer carries a policy under which a package
 * loads, sends and frames nothing but its own files, and is framed by the portal alone. What cannot be read now is answered 503.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ContentHostFilter extends OncePerRequestFilter {

    private static final Pattern PATH =
            Pattern.compile("/scorm/([A-Za-z0-9_-]{43})/(?:(shell\\.html|shell\\.js)|content/(.{1,240}))");

    private static final Logger LOG = LoggerFactory.getLogger(ContentHostFilter.class);

    private final ContentPlaces places = new ContentPlaces(Duration.ofSeconds(2));
    private final PacedSending sending = new PacedSending(System::nanoTime);
    private final ContentOrigin origin;
    private final Playing playing;
    private final PlayerShell shell;

    ContentHostFilter(ContentOrigin origin, Playing playing, PlayerShell shell) {
        this.origin = origin;
        this.playing = playing;
        this.shell = shell;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!origin.isContent(request.getServerName())) {
            chain.doFilter(request, response);
            return;
        }
        Matcher path = PATH.matcher(request.getRequestURI());
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || !path.matches()) {
            answer(response, path, Optional.empty());
            return;
        }
        Optional<ContentPlaces.Place> taken = places.take(path.group(1));
        if (taken.isEmpty()) {
            unavailable(response);
            return;
        }
        try (ContentPlaces.Place place = taken.get()) {
            serve(response, path);
        }
    }

    private void serve(HttpServletResponse response, Matcher path) throws IOException {
        Optional<Served> served;
        try {
            served = find(path);
        } catch (RuntimeException failed) {
            LOG.error("a file of a package cannot be read", failed);
            unavailable(response);
            return;
        }
        answer(response, path, served);
    }

    private void unavailable(HttpServletResponse response) {
        headers(response, "");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Retry-After", "5");
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private void answer(HttpServletResponse response, Matcher path, Optional<Served> served) throws IOException {
        headers(response, served.isPresent() ? path.group(1) : "");
        if (served.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(served.get().type());
        response.setContentLength(served.get().content().length);
        sending.send(served.get().content(), response.getOutputStream());
    }

    private record Served(String type, byte[] content) {}

    private Optional<Served> find(Matcher path) {
        String token = path.group(1);
        if (path.group(2) != null) {
            return playing.launched(token)
                    .map(found -> path.group(2).equals("shell.js")
                            ? new Served(MediaTypes.SCRIPT, shell.script())
                            : new Served(MediaTypes.HTML, shell.page(found.launch(), origin.portal())));
        }
        try {
            String file = UriUtils.decode(path.group(3), StandardCharsets.UTF_8);
            return file.indexOf('\0') >= 0
                    ? Optional.empty()
                    : playing.file(token, file).map(content -> new Served(MediaTypes.of(file), content));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** Sources with a path: another package's files are another origin as far as a package is concerned. */
    private void headers(HttpServletResponse response, String token) {
        String own = origin.content() + "/scorm/" + token + '/';
        response.setHeader(
                "Content-Security-Policy",
                token.isEmpty()
                        ? "default-src 'none'; frame-ancestors 'none'"
                        : "default-src " + own + " data: blob: 'unsafe-inline' 'unsafe-eval'; connect-src " + own
                                + "; frame-src " + own + "; worker-src 'none'; object-src 'none'; base-uri 'none'; "
                                + "form-action 'none'; frame-ancestors " + origin.portal() + ' ' + origin.content());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Origin-Agent-Cluster", "?1");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=(), clipboard-read=()");
        response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
}
