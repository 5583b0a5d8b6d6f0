package id.go.pontianak.bangkom.portal.assets;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.webjars.WebJarVersionLocator;

/** An SVG sprite: one symbol for each name of {@code icons.txt}, drawn by the icon set in the WebJar of the same name. */
final class IconSprite {

    static final String NAMES = "icons.txt";
    private static final Pattern DRAWING =
            Pattern.compile("<svg[^>]*viewBox=\"([^\"]+)\"[^>]*>(.*)</svg>", Pattern.DOTALL);

    private final WebJarVersionLocator locator = new WebJarVersionLocator();

    static List<String> names() throws IOException {
        return new ClassPathResource(NAMES)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    String draw() throws IOException {
        StringBuilder sprite = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        for (String name : names()) {
            sprite.append(symbol(name));
        }
        return sprite.append("</svg>").toString();
    }

    private String symbol(String name) throws IOException {
        String path = Objects.requireNonNull(
                locator.fullPath("bootstrap-icons", "icons/" + name + ".svg"), "the set of icons");
        Matcher drawing = DRAWING.matcher(new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8));
        if (!drawing.find()) {
            throw new IOException("no drawing in " + path);
        }
        return "<symbol id=\"%s\" viewBox=\"%s\">%s</symbol>"
                .formatted(name, drawing.group(1), drawing.group(2).strip().replaceAll(">\\s+<", "><"));
    }
}
