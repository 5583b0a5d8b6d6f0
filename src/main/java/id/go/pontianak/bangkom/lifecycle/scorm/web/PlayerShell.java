package id.go.pontianak.bangkom.lifecycle.scorm.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * The frame between portal and package, on the origin of the content: it has the {@code API} object that SCORM 1.2 looks for above itself, and
 * speaks with the portal by messages.
 */
@Component
class PlayerShell {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="id"><head><meta charset="UTF-8"><title>SCORM</title>
            <style>html,body,iframe{margin:0;width:100%%;height:100%%;border:0;display:block}</style></head>
            <body data-portal="%s" data-launch="%s"><script src="shell.js"></script></body></html>
            """;

    private final byte[] script = read();

    byte[] script() {
        return script.clone();
    }

    /** {@code launch} is the path of the first file of the package, {@code portal} the only origin it speaks with. */
    byte[] page(String launch, String portal) {
        String path = "content/" + UriUtils.encodePath(launch, StandardCharsets.UTF_8);
        return PAGE.formatted(HtmlUtils.htmlEscape(portal), HtmlUtils.htmlEscape(path))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] read() {
        try (InputStream script = new ClassPathResource("scorm/shell.js").getInputStream()) {
            return script.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
