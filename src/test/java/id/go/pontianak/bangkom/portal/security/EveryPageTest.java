package id.go.pontianak.bangkom.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.RouteTable;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each page that is read says whether it shows the record of somebody else; a new one without a line fails. */
class EveryPageTest {

    @Test
    void eachPageThatIsReadSaysWhetherItShowsARecord() throws IOException {
        Set<String> read = RouteTable.read().rows().stream()
                .filter(row -> row.method().equals("GET"))
                .map(RouteTable.Row::declared)
                .collect(Collectors.toSet());

        assertThat(OpenedRecord.all())
                .extracting(line -> line.row().declared())
                .containsExactlyInAnyOrderElementsOf(read);
    }
}
