package id.go.pontianak.bangkom.support;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Prints the ten slowest test classes of a fork when its run ends. */
public final class SlowestClasses implements BeforeAllCallback, AfterAllCallback {

    private static final int SHOWN = 10;
    private static final double NANOS = 1e9;

    private final Map<String, Long> started = new ConcurrentHashMap<>();
    private final Map<String, Long> taken = new ConcurrentHashMap<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        // The root is closed once, when everything of this fork has run.
        context.getRoot()
                .getStore(ExtensionContext.Namespace.create(SlowestClasses.class))
                .getOrComputeIfAbsent("print", key -> (ExtensionContext.Store.CloseableResource) this::print);
        started.put(name(context), System.nanoTime());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Long since = started.remove(name(context));
        // A nested class is part of the class around it.
        if (since != null && context.getRequiredTestClass().getEnclosingClass() == null) {
            taken.put(name(context), System.nanoTime() - since);
        }
    }

    private void print() {
        taken.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(SHOWN)
                .map(row -> String.format(Locale.ROOT, "slow %7.1f s  %s", row.getValue() / NANOS, row.getKey()))
                .forEach(System.out::println);
    }

    private static String name(ExtensionContext context) {
        return context.getRequiredTestClass().getName();
    }
}
