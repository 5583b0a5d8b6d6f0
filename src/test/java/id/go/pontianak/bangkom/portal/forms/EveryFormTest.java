package id.go.pontianak.bangkom.portal.forms;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.RouteTable;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each route that takes a form is tried in two tabs, or it is said why not; a new one without a line fails. */
class EveryFormTest {

    @Test
    void eachRouteIsTriedOrSaysWhyNot() {
        Set<String> routes = RouteTable.read().routes().stream()
                .filter(route -> route.startsWith("POST "))
                .map(route -> route.substring("POST ".length()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(TwoTabs.lines()).extracting(TwoTabs.Line::route).containsExactlyInAnyOrderElementsOf(routes);
        assertThat(TwoTabs.lines()).allSatisfy(line -> {
            assertThat(line.reason()).as(line.route()).isNotBlank();
            assertThat(line.test())
                    .as(line.route())
                    .satisfiesAnyOf(
                            none -> assertThat(none).isEqualTo("–"),
                            test -> assertThat(Path.of(
                                            "src/test/java/id/go/pontianak/bangkom/portal/forms", test + ".java"))
                                    .exists());
        });
    }
}
