package id.go.pontianak.bangkom.architecture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Keys of the message files and fields of the forms, read from the sources. */
final class Messages {

    private Messages() {}

    /** All keys in one language; the suffix is empty for Indonesian. */
    static Set<String> keys(String suffix) {
        Set<String> keys = new TreeSet<>();
        for (Path file : Models.files(Path.of("src/main/resources/messages"), ".properties")) {
            if (file.toString().endsWith("_en.properties") == suffix.equals("_en")) {
                Properties properties = new Properties();
                try {
                    properties.load(new StringReader(Models.text(file)));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
                keys.addAll(properties.stringPropertyNames());
            }
        }
        return keys;
    }

    /** Form id to the keys of its input fields. */
    static Map<String, Set<String>> forms() {
        Map<String, Set<String>> forms = new TreeMap<>();
        for (Path file : Models.files(Models.FORMS, ".form")) {
            try {
                JsonNode form = new ObjectMapper().readTree(Models.text(file));
                Set<String> fields = new TreeSet<>();
                collect(form.path("components"), fields);
                forms.put(form.path("id").asText(), fields);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return forms;
    }

    private static void collect(JsonNode components, Set<String> fields) {
        for (JsonNode component : components) {
            collect(component.path("components"), fields);
            if (component.has("key")) {
                fields.add(component.path("key").asText());
            }
        }
    }
}
