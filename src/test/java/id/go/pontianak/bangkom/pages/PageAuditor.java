package id.go.pontianak.bangkom.pages;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One person at a browser, who looks at pages at a desk's and at a phone's width and notes what is wrong with each: what axe finds by the
 * rules of WCAG 2.0, 2.1 and 2.2 at A and AA, sideways scrolling, errors on the console, requests that failed, texts that are missing.
 */
final class PageAuditor implements AutoCloseable {

    private static final List<Integer> WIDTHS = List.of(1280, 360);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final String AXE = script();
    private static final String RUN = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
              const rules = [found.passes, found.violations, found.incomplete, found.inapplicable].flat();
              return [rules.map(rule => rule.id).join(' '), ...found.violations.map(one =>
                one.id + ' at ' + one.nodes.length + ' places, first ' + one.nodes[0].target.join(' ')
                + ' (' + one.nodes[0].failureSummary.replace(/\\s+/g, ' ') + ')')];
            }""";
    /** Each element within its parent, with what axe looks at in them. */
    private static final String SHAPES = """
            () => {
              const own = one => [one.tagName, one.className.baseVal ?? one.className, one.getAttribute('role'), one.getAttribute('type'),
                one.getAttribute('aria-label') === null, one.hidden, one.disabled, one.childNodes.length === 0].join();
              return [...new Set([...document.querySelectorAll('body *:not(.djs-container *)')]
                .map(one => own(one.parentElement) + ' > ' + own(one)))];
            }""";

    private static final String SIDEWAYS = "() => Math.max(0, document.scrollingElement.scrollWidth - innerWidth)";

    private static final String LEFT_BEHIND = "net::ERR_ABORTED";

    private final URI base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> noise = new ArrayList<>();
    private final Set<String> examined;
    private final Map<String, String> policies = new TreeMap<>();
    private String rules = "";

    /** {@code examined} remembers the elements that were examined; what has none but such is not examined again. */
    PageAuditor(Browser browser, String base, Set<String> examined) {
        this.base = URI.create(base);
        this.examined = examined;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(base)
                .setLocale("id-ID")
                .setTimezoneId("Asia/Pontianak")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            // The answer of the page itself is expected where a refusal is looked at.
            boolean itself = message.text().startsWith("Failed to load resource")
                    && message.location().startsWith(page.url());
            if (message.type().equals("error") && !itself) {
                noise.add("console: " + message.text());
            }
        });
        page.onPageError(problem -> noise.add("console: " + problem));
        page.onRequestFailed(request -> {
            // What a page still asked for when it was left is of no fault of the next.
            if (!request.isNavigationRequest() && !LEFT_BEHIND.equals(request.failure())) {
                noise.add("failed: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400 && !response.request().isNavigationRequest()) {
                noise.add(response.status() + ": " + response.url());
            }
        });
    }

    PageAuditor signIn(String username, String password) {
        page.navigate("/login");
        page.locator("#username").fill(username);
        page.locator("#password").fill(password);
        page.locator("main [type=submit]").click();
        page.waitForURL(address -> !address.contains("/login"));
        return this;
    }

    /** The page, for what a person does before there is something to look at. */
    Page page() {
        return page;
    }

    /** The page as it is sent to this person; nothing where it is none: not 200, or not written for a browser. */
    Optional<String> fetch(String address) {
        HttpResponse<String> answer = ask(address, "text/html");
        if (answer.statusCode() != 200
                || !answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
            return Optional.empty();
        }
        policies.put(
                address, answer.headers().firstValue("content-security-policy").orElse(""));
        return Optional.of(answer.body());
    }

    /** A file that a page loads; all of ours are texts. */
    String load(String address) {
        HttpResponse<String> answer = ask(address, "text/xml, */*");
        return answer.statusCode() == 200 ? answer.body() : answer.statusCode() + " " + address;
    }

    /** With the cookies of the browser but past it: most pages are read, and few are drawn. */
    private HttpResponse<String> ask(String address, String accept) {
        String cookies = context.cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(address)).header("Accept", accept);
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Opens the page and says what is wrong with it. */
    List<String> open(String address) {
        page.setViewportSize(WIDTHS.get(0), 900);
        noise.clear();
        page.navigate(address);
        return look(address);
    }

    /** Says what is wrong with the page that is shown. */
    List<String> look(String name) {
        page.waitForLoadState();
        if (page.locator("[data-diagram]").count() > 0) {
            // In a fold it is drawn when that is opened.
            Locator fold = page.locator("details:has([data-diagram]) > summary");
            if (fold.count() > 0) {
                fold.first().click();
            }
            page.locator("[data-diagram] .djs-visual")
                    .first()
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
        List<String> found = new ArrayList<>(noise.stream().distinct().toList());
        found.addAll(Markup.findings(page.locator("body").innerText()));
        if (page.locator("main").count() != 1 || page.locator("main h1").count() != 1) {
            found.add("not one main part with one heading");
        }
        boolean known = known();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            int sideways = ((Number) page.evaluate(SIDEWAYS)).intValue();
            if (sideways > 0) {
                found.add(width + " px: scrolls sideways by " + sideways);
            }
            if (!known) {
                examine().forEach(finding -> found.add(width + " px: " + finding));
            }
        }
        noise.clear();
        return found.stream().map(finding -> name + ": " + finding).toList();
    }

    private boolean known() {
        @SuppressWarnings("unchecked")
        List<String> shapes = (List<String>) page.evaluate(SHAPES);
        return !examined.addAll(shapes);
    }

    private List<String> examine() {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        @SuppressWarnings("unchecked")
        List<String> answer = (List<String>) page.evaluate(RUN);
        rules = answer.get(0);
        return answer.subList(1, answer.size());
    }

    /** The rules that were asked of the page examined last. */
    List<String> rules() {
        return List.of(rules.split(" "));
    }

    /** The content security policy of each page that was opened. */
    Map<String, String> policies() {
        return policies;
    }

    @Override
    public void close() {
        context.close();
    }

    private static String script() {
        try (InputStream in = PageAuditor.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
