package id.go.pontianak.bangkom.lifecycle.competency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One entry of the dictionary, such as {@code M.5}; {@code agency} supervises a technical one. */
public record Competency(
        String code,
        Kind kind,
        String name,
        String definition,
        @Nullable String agency) {

    /** The three kinds of PermenPANRB 38/2017 art. 4. */
    public enum Kind {
        MANAGERIAL,
        SOCIOCULTURAL,
        TECHNICAL
    }

    /** A level of mastery from 1 to 5, in one sentence and as behaviour that can be seen. */
    public record Level(int level, String words, List<String> indicators) {}

    /** What closes a gap in it: a programme of the catalogue, or a topic that has none yet; {@code tier}: meant for these positions alone. */
    public record Topic(
            String code,
            String topic,
            @Nullable String programme,
            @Nullable String tier) {}
}
