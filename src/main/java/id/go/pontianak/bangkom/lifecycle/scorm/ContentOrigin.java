package id.go.pontianak.bangkom.lifecycle.scorm;

import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The origin on which packages run: another host name than that of the portal, because cookies know no ports, and because scripts of one
 * origin may do everything in it (same-origin policy). Refuses to start with the portal's own host name; not set, no package is played.
 */
@Component
public class ContentOrigin {

    private final String content;
    private final @Nullable String host;
    private final String portal;

    ContentOrigin(@Value("${bangkom.content-origin:}") String content, @Value("${bangkom.base-url}") String portal) {
        this.content = content.strip().replaceAll("/+$", "");
        this.portal = origin(portal);
        this.host = this.content.isEmpty() ? null : host(this.content);
        if (host != null && host.equals(host(portal))) {
            throw new IllegalStateException("bangkom.content-origin needs another host name than bangkom.base-url.");
        }
    }

    public boolean configured() {
        return host != null;
    }

    /** {@code https://isi.example.go.id}; empty where packages are not played. */
    public String content() {
        return content;
    }

    /** The origin of the portal, the only one that may show content in a frame. */
    public String portal() {
        return portal;
    }

    /** Whether a request for this host name asks for content, and gets nothing else. */
    public boolean isContent(String name) {
        return host != null && host.equals(name.toLowerCase(Locale.ROOT));
    }

    private static String host(String address) {
        return Objects.requireNonNullElse(URI.create(address.strip()).getHost(), "")
                .toLowerCase(Locale.ROOT);
    }

    private static String origin(String address) {
        URI uri = URI.create(address.strip());
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
