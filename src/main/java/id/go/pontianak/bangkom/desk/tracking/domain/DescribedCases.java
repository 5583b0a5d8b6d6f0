package id.go.pontianak.bangkom.desk.tracking.domain;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.workflow.CaseHandler;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The processes whose owner describes their cases; the others are nobody's business here. */
@Component
class DescribedCases {

    private final ObjectProvider<CaseHandler> beans;
    private volatile Map<String, CaseHandler> handlers = Map.of();

    DescribedCases(ObjectProvider<CaseHandler> beans) {
        this.beans = beans;
    }

    boolean knows(String process) {
        return handlers().containsKey(process);
    }

    CaseHandler of(String process) {
        CaseHandler handler = handlers().get(process);
        if (handler == null) {
            throw new NotFound();
        }
        return handler;
    }

    /** Looked up late: handlers stand on services that stand on the events listened to here. */
    private Map<String, CaseHandler> handlers() {
        Map<String, CaseHandler> known = handlers;
        if (known.isEmpty()) {
            known = beans.stream().collect(Collectors.toMap(CaseHandler::process, Function.identity()));
            handlers = known;
        }
        return known;
    }
}
