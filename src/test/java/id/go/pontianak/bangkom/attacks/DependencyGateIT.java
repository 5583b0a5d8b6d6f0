package id.go.pontianak.bangkom.attacks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the product is made of, and what the build refuses. */
class DependencyGateIT {

    @Test
    @DisplayName("S-48 the build refuses libraries with published weaknesses, before it compiles anything")
    void theBuildRefusesWeakLibraries() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(pom).contains("<id>no-known-weakness</id>", "<phase>validate</phase>", "<bannedDependencies>");
        assertThat(pom)
                .contains(
                        "org.thymeleaf:*:(,3.1.4.RELEASE]",
                        "org.apache.tomcat.embed:*:(,10.1.60]",
                        "org.postgresql:postgresql:(,42.7.13]");
    }

    @Test
    @DisplayName("S-48 the jar says what it is made of")
    void theJarSaysWhatItIsMadeOf() throws IOException {
        Optional<Path> jar = jar();
        if (jar.isEmpty()) {
            // Without packaging there is no list either; in verify there is.
            assertThat(Path.of("target/classes/id")).exists();
            return;
        }
        try (ZipFile zip = new ZipFile(jar.get().toFile())) {
            ZipEntry list = zip.getEntry("META-INF/sbom/application.cdx.json");
            assertThat(list).isNotNull();
            Set<String> names = new HashSet<>();
            try (InputStream in = zip.getInputStream(list)) {
                for (JsonNode component : new ObjectMapper().readTree(in).get("components")) {
                    names.add(component.get("name").asText() + "-"
                            + component.get("version").asText());
                }
            }
            List<String> libraries = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring("BOOT-INF/lib/".length()))
                    .filter(name -> !name.startsWith("spring-boot-jarmode"))
                    .toList();
            assertThat(libraries).hasSizeGreaterThan(80);
            assertThat(libraries)
                    .as("a file may carry its group before and a classifier behind")
                    .allMatch(file -> names.stream().anyMatch(file::contains));
        }
    }

    private static Optional<Path> jar() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("bangkom-.*\\.jar"))
                    .findFirst();
        }
    }

    @ParameterizedTest
    @DisplayName("S-01 S-03 the engine's own doors are not on the class path")
    @ValueSource(
            strings = {
                "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
                "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestInitializer",
                "org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter",
                "org.camunda.bpm.admin.Admin",
                "groovy.lang.GroovyShell",
                "org.graalvm.polyglot.Context",
            })
    void theEnginesOwnDoorsAreNotOnTheClassPath(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }
}
