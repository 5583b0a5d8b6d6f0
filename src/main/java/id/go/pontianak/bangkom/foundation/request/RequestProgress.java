package id.go.pontianak.bangkom.foundation.request;

/** How far the requests of a case are: {@code total} asked, of whom some answered and some may still. */
public record RequestProgress(int total, int answered, int open) {

    public static final RequestProgress NONE = new RequestProgress(0, 0, 0);
}
