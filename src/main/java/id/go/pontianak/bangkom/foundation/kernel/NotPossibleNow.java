package id.go.pontianak.bangkom.foundation.kernel;

/** The thing exists, but its state does not allow this now (409): decided meanwhile, closed, too late. */
public final class NotPossibleNow extends Refusal {

    public NotPossibleNow(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
