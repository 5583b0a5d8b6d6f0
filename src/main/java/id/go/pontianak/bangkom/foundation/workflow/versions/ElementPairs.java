package id.go.pontianak.bangkom.foundation.workflow.versions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a model cannot say itself: which of its elements continues which one of an older model, where the id or the sub-process around it is
 * another one. A file a process, {@code migrations/<process>.properties}, old id = new id.
 */
@Component
class ElementPairs {

    private final Map<String, Map<String, String>> read = new ConcurrentHashMap<>();

    Map<String, String> of(String process) {
        return read.computeIfAbsent(process, ElementPairs::read);
    }

    private static Map<String, String> read(String process) {
        ClassPathResource file = new ClassPathResource("migrations/" + process + ".properties");
        if (!file.exists()) {
            return Map.of();
        }
        Properties lines = new Properties();
        try (InputStream content = file.getInputStream()) {
            lines.load(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, String> pairs = new TreeMap<>();
        lines.stringPropertyNames().forEach(old -> pairs.put(old, lines.getProperty(old)));
        return Map.copyOf(pairs);
    }
}
