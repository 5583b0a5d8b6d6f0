package id.go.pontianak.bangkom.foundation.request;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Registry of the kinds that modules declare; looked up late, because they use requests themselves. */
@Component
public class RequestKinds {

    private final SingletonSupplier<Map<String, RequestKind>> kinds;

    RequestKinds(ObjectProvider<RequestKind> kinds) {
        this.kinds = SingletonSupplier.of(
                () -> kinds.stream().collect(Collectors.toMap(RequestKind::key, Function.identity())));
    }

    /** A kind that no module declares is a fault of the program: what was asked once stays in Java. */
    public RequestKind kind(String key) {
        RequestKind kind = kinds.obtain().get(key);
        if (kind == null) {
            throw new IllegalStateException("no RequestKind '" + key + "'");
        }
        return kind;
    }
}
