package id.go.pontianak.bangkom.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Begins cases on a model as it was once shipped: they go on under today's Java, on the model with which they began. */
@Component
public class ReleasedModels {

    private static final Path RELEASED = Path.of("src/test/resources/released");

    private final RepositoryService repository;

    ReleasedModels(RepositoryService repository) {
        this.repository = repository;
    }

    /** Cases begun from now on run on the model of that release, until {@link #today}. */
    public void of(String release, String process) {
        deploy(RELEASED.resolve(release).resolve("processes"), process);
    }

    public void today(String process) {
        deploy(Path.of("processes"), process);
    }

    private void deploy(Path folder, String process) {
        String file = process + ".bpmn";
        try {
            repository
                    .createDeployment()
                    .name(folder + "/" + file)
                    .addString(file, Files.readString(folder.resolve(file)))
                    .deploy();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The version tag of the model on which this case runs. */
    public String tagOf(String definition) {
        return repository.getProcessDefinition(definition).getVersionTag();
    }
}
