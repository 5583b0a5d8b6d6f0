package id.go.pontianak.bangkom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The plain engine with its REST API, in a process of its own: the product's own nomination model, whose one delegate on the measured way
 * only names the next step. Nothing of the product is on its class path.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class PeerApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(PeerApplication.class, arguments);
    }

    /** Each approval leads to one more. */
    @Bean
    JavaDelegate determineStepDelegate() {
        Map<String, Object> step = Map.of(
                "routeCompleted",
                false,
                "stepPurpose",
                "approve",
                "stepCandidates",
                "office:KA-DINKES",
                "stepDue",
                "2030-01-07T08:00:00Z",
                "stepEscalation",
                "2030-01-14T08:00:00Z");
        return execution -> execution.setVariables(step);
    }

    @Bean
    CommandLineRunner deployment(RepositoryService repository) {
        return arguments -> {
            DeploymentBuilder deployment = repository.createDeployment().name("peer");
            for (Path file : files()) {
                try (var content = Files.newInputStream(file)) {
                    deployment.addInputStream(file.getFileName().toString(), content);
                }
            }
            deployment.deploy();
        };
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            return Stream.concat(Stream.of(Path.of("processes", "nomination.bpmn")), forms.toList().stream())
                    .toList();
        }
    }
}
