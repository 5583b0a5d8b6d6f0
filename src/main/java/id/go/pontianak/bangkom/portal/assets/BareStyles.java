package id.go.pontianak.bangkom.portal.assets;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceTransformer;
import org.springframework.web.servlet.resource.ResourceTransformerChain;
import org.springframework.web.servlet.resource.TransformedResource;

/**
 * Style sheets are sent without comments and indentation: they are for whoever reads the source, and weigh at a first visit. Licences, which
 * begin with an exclamation mark, stay.
 */
final class BareStyles implements ResourceTransformer {

    private static final Pattern COMMENT = Pattern.compile("/\\*(?!!)[^*]*\\*+(?:[^/*][^*]*\\*+)*/");
    private static final Pattern INDENTATION = Pattern.compile("\\s*\\n\\s*");

    @Override
    public Resource transform(HttpServletRequest request, Resource file, ResourceTransformerChain chain)
            throws IOException {
        Resource plain = chain.transform(request, file);
        if (!Objects.requireNonNullElse(plain.getFilename(), "").endsWith(".css")) {
            return plain;
        }
        String text = plain.getContentAsString(StandardCharsets.UTF_8);
        return new TransformedResource(plain, bare(text).getBytes(StandardCharsets.UTF_8));
    }

    static String bare(String sheet) {
        return INDENTATION.matcher(COMMENT.matcher(sheet).replaceAll("")).replaceAll("\n");
    }
}
