package id.go.pontianak.bangkom.lifecycle.evaluation;

/** What participants judge apart from each other; the name completes {@code evaluation.dimension.<name>}. */
public enum Dimension {
    MATERIAL,
    TRAINER,
    ORGANISER,
    FACILITIES,
    RELEVANCE;

    public String messageKey() {
        return "evaluation.dimension." + name();
    }
}
