package id.go.pontianak.bangkom.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Follows every link that a person is shown: none is dead, every page carries the headers, and no text is missing. */
@IntegrationTest
class CrawlIT {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)[^\"]*\"");
    private static final Pattern STATIC = Pattern.compile("/(assets|webjars)/.*");
    /** Cases of processes that exist only in tests; nobody describes them. */
    private static final Pattern TEST_CASE = Pattern.compile("/tracking/(MT|TINY)-.*|/tiny|/nominations/PROBE-.*");

    private static final Pattern DIAGRAM = Pattern.compile("/tracking/[A-Z]+-.*|/reports/processes/[^/]+");
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";
    /** What people hand in runs nothing and is framed by nobody. */
    private static final String POLICY_OF_FILES =
            "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Pattern PICTURE = Pattern.compile("/learning/[^/]+/img/.*");

    private static final String POLICY_OF_PICTURES = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final String POLICY_OF_DIAGRAMS = POLICY.replace(
            "default-src 'self';", "default-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';");
    /** Pages that differ only in what they are about or filtered by are alike; so many of each are opened. */
    private static final int ALIKE = 3;

    @Autowired
    private MockMvc portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"pegawai", "atasan", "pengelola", "analis", "auditor", "admin"})
    void noLinkIsDeadAndEveryPageIsProtected(String who) {
        try (Personas personas = new Personas(accounts, jdbc)) {
            Visitor visitor = personas.visitor(portal, who);

            Set<String> seen = crawl(visitor);

            assertThat(seen).contains("/", "/help", "/account").hasSizeGreaterThan(5);
        }
    }

    private static Set<String> crawl(Visitor visitor) {
        Set<String> seen = new LinkedHashSet<>(Set.of("/"));
        Map<String, Integer> alike = new HashMap<>();
        Map<String, String> shownOn = new HashMap<>();
        Deque<String> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            MockHttpServletResponse answer = visitor.open(path);
            String elsewhere = answer.getStatus() == 302 ? answer.getHeader("Location") : null;
            if (elsewhere != null) {
                assertThat(elsewhere).as(path).matches("/(?!login|/).*");
                if (seen.add(elsewhere)) {
                    waiting.add(elsewhere);
                }
                continue;
            }
            check(path + " shown on " + shownOn.getOrDefault(path, "the way in"), path, answer);
            if (isPage(answer)) {
                LINK.matcher(body(answer))
                        .results()
                        .map(link -> link.group(1).replace("&amp;", "&"))
                        .filter(link -> !link.contains("lang=")
                                && !TEST_CASE.matcher(link).matches()
                                && !seen.contains(link)
                                && alike.merge(kind(link), 1, Integer::sum) <= ALIKE
                                && seen.add(link))
                        .forEach(link -> {
                            waiting.add(link);
                            shownOn.put(link, path);
                        });
            }
        }
        return seen;
    }

    /** The path without numbers and ids, and the names of its parameters. */
    private static String kind(String link) {
        return STATIC.matcher(link).matches()
                ? link
                : link.replaceAll("=[^&]*", "").replaceAll("[A-Z]+-[0-9A-Z-]+|[0-9a-f-]{36}|[0-9]+", "#");
    }

    /** Open data may be kept by anybody for an hour, pictures of courses by their reader for a day. */
    private static String kept(String path) {
        if (path.startsWith("/open-data/")) {
            return "max-age=3600";
        }
        if (PICTURE.matcher(path).matches()) {
            return "max-age=86400";
        }
        return STATIC.matcher(path).matches() ? "max-age=31536000" : "no-store";
    }

    private static void check(String place, String path, MockHttpServletResponse answer) {
        assertThat(answer.getStatus()).as(place).isEqualTo(200);
        assertThat(answer.getHeader("Content-Security-Policy")).as(path).isEqualTo(policyOf(path));
        assertThat(answer.getHeader("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(answer.getHeader("Referrer-Policy")).as(path).isEqualTo("same-origin");
        assertThat(answer.getHeader("Cache-Control")).as(path).contains(kept(path));
        if (isPage(answer)) {
            assertThat(body(answer)).as(path).doesNotContain("??", "<script>", " style=\"", " onclick=");
        }
    }

    private static String policyOf(String path) {
        if (path.startsWith("/files/")) {
            return POLICY_OF_FILES;
        }
        if (PICTURE.matcher(path).matches()) {
            return POLICY_OF_PICTURES;
        }
        return DIAGRAM.matcher(path).matches() ? POLICY_OF_DIAGRAMS : POLICY;
    }

    private static boolean isPage(MockHttpServletResponse answer) {
        String type = answer.getContentType();
        return type != null && type.startsWith("text/html");
    }

    private static String body(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
