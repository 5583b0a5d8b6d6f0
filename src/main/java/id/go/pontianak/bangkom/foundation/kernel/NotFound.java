package id.go.pontianak.bangkom.foundation.kernel;

/** There is no such thing, or the person asking may not know of it: both are the same 404. */
public final class NotFound extends Refusal {

    public NotFound() {
        super("refusal.notFound");
    }
}
