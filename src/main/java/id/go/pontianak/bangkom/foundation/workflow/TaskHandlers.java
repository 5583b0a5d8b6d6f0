package id.go.pontianak.bangkom.foundation.workflow;

import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the handler of a process; looked up late, because handlers use the workflow themselves. */
@Component
class TaskHandlers {

    private final ObjectProvider<TaskHandler> handlers;

    TaskHandlers(ObjectProvider<TaskHandler> handlers) {
        this.handlers = handlers;
    }

    TaskHandler of(String process) {
        TaskHandler handler = handlers.stream()
                .collect(Collectors.toMap(TaskHandler::process, Function.identity()))
                .get(process);
        if (handler == null) {
            throw new IllegalStateException("process '" + process + "' has user tasks, but no TaskHandler");
        }
        return handler;
    }
}
