package id.go.pontianak.bangkom.foundation.workflow.models;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentLruCache;

/**
 * Memoisation of the cells of decision tables. The engine beneath sets up all of FEEL's built-in functions anew for each cell, hundreds of
 * times for one table; but a cell gives the same answer whenever the variables that it names have the same values. Not remembered is
 * what calls a function, since that may read the clock, and what depends on anything but texts, numbers and truth values.
 */
public class RememberingFeel extends ScalaFeelEngine {

    private static final int CELLS = 5_000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern CALL = Pattern.compile("\\b(?!not\\b)[A-Za-z_][\\w ]*\\(");

    private final ConcurrentLruCache<Cell, Optional<Object>> cells = new ConcurrentLruCache<>(CELLS, this::evaluate);
    private final ConcurrentLruCache<String, List<String>> names =
            new ConcurrentLruCache<>(CELLS, RememberingFeel::namesIn);

    /** {@code input} is the variable that unary tests are about, and empty for an expression. */
    private record Cell(String expression, String input, Map<String, Object> values) {}

    public RememberingFeel() {
        super(List.of());
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T evaluateSimpleExpression(String expression, VariableContext context) {
        Optional<Cell> cell = cell(expression, "", context);
        return cell.isPresent()
                ? (T) cells.get(cell.get()).orElse(null)
                : super.evaluateSimpleExpression(expression, context);
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String tests, String input, VariableContext context) {
        Optional<Cell> cell = cell(tests, input, context);
        return cell.isPresent()
                ? cells.get(cell.get()).filter(Boolean.TRUE::equals).isPresent()
                : super.evaluateSimpleUnaryTests(tests, input, context);
    }

    boolean remembers(String expression, VariableContext context) {
        return cell(expression, "", context).isPresent();
    }

    private Optional<Object> evaluate(Cell cell) {
        VariableContext context = Variables.fromMap(cell.values()).asVariableContext();
        return cell.input().isEmpty()
                ? Optional.ofNullable(super.evaluateSimpleExpression(cell.expression(), context))
                : Optional.of(super.evaluateSimpleUnaryTests(cell.expression(), cell.input(), context));
    }

    private Optional<Cell> cell(String expression, String input, VariableContext context) {
        if (CALL.matcher(expression).find()) {
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>();
        for (String name : names.get(input + ' ' + expression)) {
            if (context.containsVariable(name)) {
                Object value = context.resolve(name).getValue();
                if (value != null
                        && !(value instanceof String || value instanceof Number || value instanceof Boolean)) {
                    return Optional.empty();
                }
                values.put(name, value);
            }
        }
        return Optional.of(new Cell(expression, input, values));
    }

    private static List<String> namesIn(String expression) {
        return NAME.matcher(expression)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
