package id.go.pontianak.bangkom.portal.assets;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.AbstractResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;
import org.webjars.WebJarVersionLocator;

/** Files made at start from those of WebJars, of which pages use a small part. */
@Component
class BuiltFiles extends AbstractResourceResolver {

    static final String ICONS = "img/icons.svg";
    static final String STYLES = "css/tabler.css";

    private final Map<String, Resource> files;

    BuiltFiles() throws IOException {
        files = Map.of(
                ICONS, new Built("icons.svg", new IconSprite().draw(), new ClassPathResource(IconSprite.NAMES)),
                STYLES, new Built("tabler.css", new UsedRules(new UsedWords()).of(allStyles()), styles()));
    }

    static String allStyles() throws IOException {
        return styles().getContentAsString(StandardCharsets.UTF_8);
    }

    private static Resource styles() {
        return new ClassPathResource(Objects.requireNonNull(
                new WebJarVersionLocator().fullPath("tabler__core", "dist/css/tabler.min.css"), "the style sheet"));
    }

    @Override
    protected @Nullable Resource resolveResourceInternal(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource built = files.get(path);
        return built != null ? built : chain.resolveResource(request, path, locations);
    }

    @Override
    protected @Nullable String resolveUrlPathInternal(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return files.containsKey(path) ? path : chain.resolveUrlPath(path, locations);
    }

    private static final class Built extends ByteArrayResource {

        private final String name;
        private final long lastModified;

        Built(String name, String text, Resource source) throws IOException {
            super(text.getBytes(StandardCharsets.UTF_8), name);
            this.name = name;
            this.lastModified = source.lastModified();
        }

        @Override
        public String getFilename() {
            return name;
        }

        @Override
        public long lastModified() {
            return lastModified;
        }
    }
}
