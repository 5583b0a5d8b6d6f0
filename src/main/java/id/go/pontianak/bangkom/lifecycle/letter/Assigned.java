package id.go.pontianak.bangkom.lifecycle.letter;

import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who of a perangkat daerah waits for a letter of assignment, by name; {@code refusal} is a message key, null where one can be written. */
public record Assigned(
        Batch batch,
        String unitName,
        List<Person> waiting,
        @Nullable String refusal) {}
