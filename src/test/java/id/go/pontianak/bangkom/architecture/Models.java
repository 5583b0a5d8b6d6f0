package id.go.pontianak.bangkom.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The files officials read, as the tests read them: from the folders themselves, so that no test model is among them. */
final class Models {

    static final Path PROCESSES = Path.of("processes");
    static final Path FORMS = Path.of("forms");

    /** Models and forms as they were shipped, a folder for each release. */
    static final Path RELEASED = Path.of("src/test/resources/released");

    /** One model with its file. */
    record Model(Path file, String text, BpmnModelInstance bpmn) {

        Process process() {
            return bpmn.getModelElementsByType(Process.class).iterator().next();
        }

        <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
            return bpmn.getModelElementsByType(type);
        }

        Set<String> nodeIds() {
            return all(FlowNode.class).stream().map(FlowNode::getId).collect(Collectors.toCollection(TreeSet::new));
        }

        /** Every expression of the model, without its braces. */
        List<String> expressions() {
            Matcher matcher = Pattern.compile("[$#]\\{([^}]*)}").matcher(text);
            return matcher.results().map(result -> result.group(1)).toList();
        }

        @Override
        public String toString() {
            return file.getFileName().toString();
        }
    }

    private Models() {}

    static List<Model> all() {
        return files(PROCESSES, ".bpmn").stream().map(Models::read).toList();
    }

    /** Every model that was ever shipped: cases may still run on it. */
    static List<Model> released() {
        return files(RELEASED, ".bpmn").stream().map(Models::read).toList();
    }

    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Model read(Path file) {
        return new Model(file, text(file), Bpmn.readModelFromFile(file.toFile()));
    }
}
