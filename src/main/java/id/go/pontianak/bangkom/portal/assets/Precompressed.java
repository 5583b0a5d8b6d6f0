package id.go.pontianak.bangkom.portal.assets;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.HttpResource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/** Compresses a text file once, as well as gzip can, and remembers it; files are few and small. */
final class Precompressed implements ResourceTransformer {

    private static final Set<String> TEXTS = Set.of("css", "js", "svg");

    private final Map<Resource, Resource> compressed = new ConcurrentHashMap<>();

    @Override
    public Resource transform(HttpServletRequest request, Resource file, ResourceTransformerChain chain)
            throws IOException {
        Resource plain = chain.transform(request, file);
        String name = Objects.requireNonNullElse(plain.getFilename(), "");
        if (!TEXTS.contains(Objects.requireNonNullElse(StringUtils.getFilenameExtension(name), ""))) {
            return plain;
        }
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT_ENCODING), "");
        if (!accepted.contains("gzip")) {
            return new Sent(plain, plain.getContentAsByteArray(), false);
        }
        Resource known = compressed.get(file);
        if (known == null) {
            known = new Sent(plain, gzip(plain.getContentAsByteArray()), true);
            compressed.put(file, known);
        }
        return known;
    }

    private static byte[] gzip(byte[] text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            out.write(text);
        }
        return bytes.toByteArray();
    }

    private static final class Sent extends TransformedResource implements HttpResource {

        private final boolean compressed;

        Sent(Resource plain, byte[] bytes, boolean compressed) {
            super(plain, bytes);
            this.compressed = compressed;
        }

        @Override
        public HttpHeaders getResponseHeaders() {
            HttpHeaders headers = new HttpHeaders();
            headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
            if (compressed) {
                headers.add(HttpHeaders.CONTENT_ENCODING, "gzip");
            }
            return headers;
        }
    }
}
