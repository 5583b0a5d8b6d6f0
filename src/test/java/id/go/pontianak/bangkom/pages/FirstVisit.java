package id.go.pontianak.bangkom.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * The compressed bytes that a browser with an empty cache loads to show a page: the page itself, the files it names, those that style sheets
 * name whether they are drawn or not, and what draws a diagram that is not folded away. All are compressed here as the server does; that it does, and that
 * it sends nothing larger, is checked in {@code AssetsIT}.
 */
final class FirstVisit {

    private static final Pattern FILE =
            Pattern.compile("<(?:link|script|img|use)[^>]*\\s(?:href|src)=\"(/[^\"#]*)[^\"]*\"");
    private static final Pattern DIAGRAM = Pattern.compile("data-(?:viewer|model)=\"(/[^\"]*)\"");
    /** What is folded away is loaded when it is unfolded. */
    private static final Pattern FOLDED =
            Pattern.compile("<details(?![^>]*\\sopen)[^>]*>.*?</details>", Pattern.DOTALL);

    private static final Pattern IN_STYLES = Pattern.compile("url\\(\"?((?!data:)[^\")]+)\"?\\)");
    private static final Pattern ICON = Pattern.compile("<use href=\"(/[^\"#]*)#([^\"]*)\"");

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, Integer> sizes = new ConcurrentHashMap<>();

    int weigh(String page, Function<String, String> load) {
        Set<String> files = new TreeSet<>();
        FILE.matcher(page).results().map(link -> link.group(1)).forEach(files::add);
        DIAGRAM.matcher(FOLDED.matcher(page).replaceAll(""))
                .results()
                .map(link -> link.group(1))
                .forEach(files::add);
        Set<String> all = new TreeSet<>(files);
        files.stream()
                .filter(file -> file.endsWith(".css"))
                .forEach(sheet -> IN_STYLES
                        .matcher(text(sheet, load))
                        .results()
                        .forEach(link ->
                                all.add(URI.create(sheet).resolve(link.group(1)).toString())));
        return gzip(page) + all.stream().mapToInt(file -> size(file, load)).sum();
    }

    /** Icons of the page that the sprite does not have. */
    Stream<String> undrawn(String page) {
        return ICON.matcher(page)
                .results()
                .filter(icon -> !Objects.requireNonNullElse(texts.get(icon.group(1)), "")
                        .contains("<symbol id=\"" + icon.group(2) + '"'))
                .map(icon -> "nothing draws the icon " + icon.group(2));
    }

    private int size(String file, Function<String, String> load) {
        Integer known = sizes.get(file);
        int size = known != null ? known : gzip(text(file, load));
        sizes.put(file, size);
        return size;
    }

    private String text(String file, Function<String, String> load) {
        return texts.computeIfAbsent(file, load);
    }

    private static int gzip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size();
    }
}
