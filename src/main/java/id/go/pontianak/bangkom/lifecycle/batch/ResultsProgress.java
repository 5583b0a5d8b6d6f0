package id.go.pontianak.bangkom.lifecycle.batch;

/** Port of the batch, supplied by the later module that keeps results: how far they are. Without a supplier no batch has any. */
public interface ResultsProgress {

    /** Whether the results of the batch are verified, so that it is not called off any more. */
    boolean verified(String batch);
}
