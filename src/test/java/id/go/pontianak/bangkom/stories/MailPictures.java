package id.go.pontianak.bangkom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.go.pontianak.bangkom.support.ReceivedMail;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Mails as a phone and a desk show them, by day and in the dark: one of each kind, told apart by the beginning of its subject. */
final class MailPictures {

    private static final List<Integer> WIDTHS = List.of(320, 640);

    private MailPictures() {}

    /** Takes the pictures; nothing lies beside the screen, the button is as large as a finger, and the colours are the same in both schemes. */
    static int take(Browser browser, MimeMessage... messages) {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (MimeMessage message : messages) {
            ReceivedMail mail = ReceivedMail.of(message);
            kinds.putIfAbsent(mail.subject().split("[:(]", 2)[0].strip(), mail.html());
        }
        kinds.forEach((kind, html) -> WIDTHS.forEach(width -> picture(browser, kind, html, width)));
        return kinds.size();
    }

    private static void picture(Browser browser, String kind, String html, int width) {
        String day = looked(browser, kind, html, width, ColorScheme.LIGHT);
        assertThat(looked(browser, kind, html, width, ColorScheme.DARK))
                .as(kind)
                .isEqualTo(day);
    }

    private static String looked(Browser browser, String kind, String html, int width, ColorScheme scheme) {
        try (BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 740).setColorScheme(scheme))) {
            Page page = context.newPage();
            page.setContent(html);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(kind + " at " + width)
                    .isLessThanOrEqualTo(width);
            assertThat(page.locator("a[style*=inline-block]").first().boundingBox().height)
                    .as(kind)
                    .isGreaterThanOrEqualTo(40);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(
                            "target",
                            "stories",
                            "mail",
                            "%s-%d-%s.png"
                                    .formatted(
                                            kind.toLowerCase(java.util.Locale.ROOT)
                                                    .replaceAll("[^a-z]+", "-"),
                                            width,
                                            scheme.name().toLowerCase(java.util.Locale.ROOT)))));
            return (String) page.evaluate(
                    "[document.body, ...document.querySelectorAll('h1, p, a')].map(e => getComputedStyle(e).color"
                            + " + getComputedStyle(e).backgroundColor).join()");
        }
    }
}
