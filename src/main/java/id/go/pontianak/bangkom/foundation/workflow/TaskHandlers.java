package id.go.pontianak.bangkom.foundation.workflow;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Finds the handler of a process; looked up late, because handlers use the workflow themselves. */
@Component
class TaskHandlers {

    private final SingletonSupplier<Map<String, TaskHandler>> byProcess;

    TaskHandlers(ObjectProvider<TaskHandler> handlers) {
        this.byProcess = SingletonSupplier.of(
                () -> handlers.stream().collect(Collectors.toMap(TaskHandler::process, Function.identity())));
    }

    TaskHandler of(String process) {
        TaskHandler handler = byProcess.obtain().get(process);
        if (handler == null) {
            throw new IllegalStateException("process '" + process + "' has user tasks, but no TaskHandler");
        }
        return handler;
    }
}
