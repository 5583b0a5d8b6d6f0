package id.go.pontianak.bangkom.lifecycle.learning.domain;

import id.go.pontianak.bangkom.lifecycle.learning.CourseFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The courses that come with the product: {@code learning/<programme in small letters>/<nn>-<name>.md} and their pictures in {@code img}. */
@Component
public class CourseFiles {

    private static final int PROGRAMME_BEFORE_FILE = 2;

    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

    /** Files of one programme in their order, with the hash of all of them. */
    public record Found(String programme, String hash, List<File> files) {

        /** Refuses files that are no course. */
        public List<PageSource> pages() {
            List<PageSource> pages = files.stream()
                    .map(file -> PageSource.read(file.name(), file.content()))
                    .toList();
            if (pages.stream().map(PageSource::slug).distinct().count() < pages.size()) {
                throw new FaultyCourse(programme, CourseFault.TWICE, "");
            }
            return pages;
        }
    }

    /** {@code name} as of a page of a course, {@code content} as it stands in it. */
    public record File(String name, String content) {}

    public List<Found> find() {
        Map<String, List<File>> files = new TreeMap<>();
        try {
            for (Resource resource : resolver.getResources("classpath*:learning/*/*.md")) {
                String[] path = resource.getURI().toString().split("/");
                String programme = path[path.length - PROGRAMME_BEFORE_FILE].toUpperCase(Locale.ROOT);
                files.computeIfAbsent(programme, one -> new ArrayList<>())
                        .add(new File(Objects.requireNonNull(resource.getFilename()), text(resource)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files.entrySet().stream()
                .map(entry -> found(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A picture of a course; empty where there is none, and where the name is none of a picture. */
    public Optional<byte[]> picture(String programme, String name) {
        if (!programme.matches("[A-Z0-9-]+") || !("img/" + name).matches(Markdown.PICTURE)) {
            return Optional.empty();
        }
        Resource picture =
                resolver.getResource("classpath:learning/" + programme.toLowerCase(Locale.ROOT) + "/img/" + name);
        if (!picture.exists()) {
            return Optional.empty();
        }
        try (InputStream content = picture.getInputStream()) {
            return Optional.of(content.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names of the pictures of a course. */
    public List<String> pictures(String programme) {
        if (!programme.matches("[A-Z0-9-]+")) {
            return List.of();
        }
        try {
            return Arrays.stream(resolver.getResources(
                            "classpath*:learning/" + programme.toLowerCase(Locale.ROOT) + "/img/*"))
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .filter(name -> ("img/" + name).matches(Markdown.PICTURE))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Found found(String programme, List<File> files) {
        files.sort(Comparator.comparing(File::name));
        return new Found(programme, hash(files), List.copyOf(files));
    }

    private static String text(Resource resource) throws IOException {
        try (InputStream content = resource.getInputStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(List<File> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach(file -> Arrays.asList(file.name(), "\n", file.content(), "\n")
                    .forEach(part -> digest.update(part.getBytes(StandardCharsets.UTF_8))));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
