package id.go.pontianak.bangkom.portal.tables;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The words of {@code tables/*.properties}; each module brings those of its own tables. */
@Component
class TableWords {

    private final Properties words = new Properties();

    TableWords() throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:/tables/*.properties")) {
            try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        }
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(words.getProperty(key)).filter(word -> !word.isBlank());
    }

    /** A phrase of all tables with its gaps filled. */
    String phrase(String key, Object... parts) {
        return new MessageFormat(find(key).orElse(key), Locale.ROOT).format(parts);
    }

    List<String> list(String key) {
        return find(key).stream()
                .flatMap(value -> Stream.of(value.strip().split("\\s+")))
                .toList();
    }
}
