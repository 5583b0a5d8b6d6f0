package id.go.pontianak.bangkom.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tasks/4711?filter=late&after=1#top",
                "/nominations/NOM-2027-000123",
                "/tasks?continue=//other"
            })
    void ownPathsAreFollowed(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "tasks",
                "/a\r\nLocation: https://evil.example",
                "/\t/evil.example",
                " /tasks",
            })
    void otherPlacesAreNot(String path) {
        assertThat(LocalPath.orHome(path)).isEqualTo("/");
    }
}
