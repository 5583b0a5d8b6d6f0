package id.go.pontianak.bangkom.lifecycle.batch;

/** Port of the batch, supplied by the later module that writes to outside organisers. Without a supplier nobody is waited for. */
public interface OrganiserAnswers {

    /** Whether the list of the batch went to an organiser outside the city who has not answered it yet. */
    boolean awaited(String batch);
}
