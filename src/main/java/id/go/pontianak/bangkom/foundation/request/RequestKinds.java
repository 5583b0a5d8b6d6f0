package id.go.pontianak.bangkom.foundation.request;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The register of the kinds that modules declare. */
@Component
public class RequestKinds {

    private final ObjectProvider<RequestKind> kinds;

    RequestKinds(ObjectProvider<RequestKind> kinds) {
        this.kinds = kinds;
    }

    /** A kind that no module declares is a fault of the program: what was asked once stays in Java. */
    public RequestKind kind(String key) {
        return kinds.stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no RequestKind '" + key + "'"));
    }
}
