package id.go.pontianak.bangkom.foundation.kernel;

/** Id by which a task is known: as the engine gives it, or, of a request that stands among the tasks of a list, its own. Whose it is, its owner knows. */
public record TaskId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
