package id.go.pontianak.bangkom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** One person at a browser of his own; finds things by what they are called on the page. */
class Visitor implements AutoCloseable {

    /** How a story is played. {@code name} is also the folder of its pictures. */
    record Play(
            Browser browser,
            String base,
            String name,
            boolean javaScript,
            InputDevice inputDevice,
            int width,
            AtomicInteger picture) {

        private static final int DESK = 1280;

        Play(Browser browser, String base, String name, boolean javaScript, InputDevice inputDevice) {
            this(browser, base, name, javaScript, inputDevice, DESK, new AtomicInteger());
        }

        /** The same on a screen of this width, in pixels of CSS. */
        Play at(int pixels) {
            return new Play(browser, base, name, javaScript, inputDevice, pixels, picture);
        }

        /** Once is enough: the same pages are met in every play. */
        boolean illustrated() {
            return javaScript && inputDevice instanceof MouseInput;
        }

        Visitor visitor(String username) {
            Visitor visitor = new Visitor(this);
            visitor.signIn(username);
            return visitor;
        }
    }

    private final Play play;
    private final BrowserContext context;
    private final Page page;
    private final List<String> problems = new ArrayList<>();

    Visitor(Play play) {
        this.play = play;
        this.context = play.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(play.base())
                        .setLocale("id-ID")
                        .setTimezoneId("Asia/Pontianak")
                        .setViewportSize(play.width(), 900)
                        .setJavaScriptEnabled(play.javaScript()));
        this.page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.setDefaultNavigationTimeout(60_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                problems.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(problem -> problems.add(page.url() + ": " + problem));
    }

    void signIn(String username) {
        open("/login");
        fillSignIn(username);
    }

    /** The sign-in page is open, by itself or because a link led through it. */
    Visitor fillSignIn(String username) {
        fill("Nama pengguna", username);
        fill("Kata sandi", "bangkom");
        press("Masuk");
        page.waitForURL(address -> !address.contains("/login"));
        return this;
    }

    /** Opens the task about this person or case from the task list; looks for it by these words where it stands on a later page. */
    Visitor openTask(String about) {
        open("/tasks");
        if (taskOnPage(about).count() == 0) {
            open("/tasks?q=" + URLEncoder.encode(about, StandardCharsets.UTF_8));
        }
        play.inputDevice().press(taskOnPage(about).first());
        page.locator("#task-form").waitFor();
        return this;
    }

    private Locator taskOnPage(String about) {
        Locator named = page.locator("main .inbox-title a").filter(new Locator.FilterOptions().setHasText(about));
        return named.count() > 0
                ? named
                : page.locator("main li, main article")
                        .filter(new Locator.FilterOptions().setHasText(about))
                        .locator(".inbox-title a");
    }

    Visitor unfold(String summary) {
        play.inputDevice()
                .press(page.locator("summary")
                        .filter(new Locator.FilterOptions().setHasText(summary))
                        .first());
        return this;
    }

    Page page() {
        return page;
    }

    Visitor open(String address) {
        page.navigate(address);
        return this;
    }

    Visitor press(String name) {
        play.inputDevice().press(button(name));
        page.waitForLoadState();
        return this;
    }

    Visitor follow(String name) {
        play.inputDevice()
                .press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                        .first());
        page.waitForLoadState();
        return this;
    }

    Visitor fill(String label, String text) {
        play.inputDevice().fill(field(label), text);
        return this;
    }

    Visitor check(String label) {
        play.inputDevice().check(field(label));
        return this;
    }

    Visitor choose(String label, String option) {
        play.inputDevice().choose(field(label), option);
        return this;
    }

    Visitor sees(String text) {
        try {
            page.getByText(text).first().waitFor();
        } catch (TimeoutError absent) {
            throw new AssertionError(
                    "\"%s\" is not on %s, which says: %s"
                            .formatted(text, page.url(), page.locator("body").innerText()),
                    absent);
        }
        return this;
    }

    Visitor doesNotSee(String text) {
        assertThat(page.locator("main").innerText()).doesNotContain(text);
        return this;
    }

    /** A file behind a link, asked for as the browser would. */
    byte[] file(String address) {
        APIResponse answer = context.request().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.body();
    }

    /** Nothing lies beside the screen; asked again where a script leads on meanwhile. */
    Visitor fits() {
        page.waitForFunction("document.documentElement.scrollWidth <= window.innerWidth");
        return this;
    }

    /** A picture of the whole page for the guide, numbered in the order of the story. */
    Visitor picture(String name) {
        if (!play.illustrated()) {
            return this;
        }
        // The frame stands at the top of the window, wherever that is.
        page.evaluate("() => window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(
                        "target",
                        "stories",
                        play.name(),
                        "%02d-%s.png".formatted(play.picture().incrementAndGet(), name))));
        return this;
    }

    /** What the browser's printer makes of a page: kept beside the pictures as PDF and as a picture of its first sheet; returns its text. */
    String printed(String address, String name) {
        open(address);
        Path file = Path.of(
                "target",
                "stories",
                play.name(),
                "%02d-%s.pdf".formatted(play.picture().incrementAndGet(), name));
        page.pdf(new Page.PdfOptions().setPath(file).setFormat("A4").setPreferCSSPageSize(true));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 110), "png", new File(file + "-1.png"));
            return new PDFTextStripper().getText(document);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Locator button(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private Locator field(String label) {
        return page.getByLabel(Pattern.compile("^\\s*" + label.replaceAll("[.()?]", "\\\\$0")))
                .first();
    }

    @Override
    public void close() {
        context.close();
        assertThat(problems).as("errors on the browser's console").isEmpty();
    }
}
