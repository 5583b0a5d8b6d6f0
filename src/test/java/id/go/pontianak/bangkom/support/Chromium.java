package id.go.pontianak.bangkom.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.opentest4j.TestAbortedException;

/**
 * An installed Chromium or Chrome, started once for all browser tests: the one that property {@code bangkom.chromium} or variable
 * {@code CHROMIUM} names, or the first of the usual places. Without one the tests are skipped and say so; in continuous integration
 * ({@code CI=true}) they fail, because there a missing browser is a fault of the set-up.
 */
public class Chromium implements BeforeAllCallback, ParameterResolver {

    /** How long a page may take to show what it is asked for: a busy machine is no fault of the page. */
    private static final double PATIENCE_MS = 30_000;

    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

    public static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    /** Closed by JUnit when the last test has run. */
    private record Running(Playwright playwright, Browser browser) implements ExtensionContext.Store.CloseableResource {

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (installed().isEmpty()) {
            String reason = "no Chromium or Chrome found: install one or name it with -Dbangkom.chromium=/path/to/it";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(reason);
            }
            throw new TestAbortedException(reason);
        }
        browser(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return browser(context);
    }

    private static Browser browser(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(Chromium.class))
                .getOrComputeIfAbsent("browser", key -> start(), Running.class)
                .browser();
    }

    private static Running start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(installed().orElseThrow())
                        .setArgs(ARGUMENTS));
        return new Running(playwright, browser);
    }

    /** The browser's program, for whoever starts one of his own. */
    public static Path program() {
        return installed().orElseThrow();
    }

    private static Optional<Path> installed() {
        return Stream.concat(
                        Stream.of(System.getProperty("bangkom.chromium"), System.getenv("CHROMIUM")),
                        USUAL_PLACES.stream())
                .filter(Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
