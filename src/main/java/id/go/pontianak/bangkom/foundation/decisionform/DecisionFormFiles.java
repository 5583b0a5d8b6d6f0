package id.go.pontianak.bangkom.foundation.decisionform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.go.pontianak.bangkom.foundation.decisionform.FormField.Condition;
import id.go.pontianak.bangkom.foundation.decisionform.FormField.Limits;
import id.go.pontianak.bangkom.foundation.decisionform.FormField.Option;
import id.go.pontianak.bangkom.foundation.decisionform.FormField.Style;
import id.go.pontianak.bangkom.foundation.decisionform.FormField.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Reads the JSON of Camunda Forms (schema 16); whatever the portal could not render or check stops the start. */
@Component
class DecisionFormFiles {

    private static final Pattern CONDITION = Pattern.compile("\\s*([A-Za-z][A-Za-z0-9]*)\\s*=\\s*\"([^\"]*)\"\\s*");

    private final ObjectMapper json;

    DecisionFormFiles(ObjectMapper json) {
        this.json = json;
    }

    Map<String, DecisionForm> readAll() {
        Map<String, DecisionForm> forms = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form")) {
                DecisionForm form = read(json.readTree(file.getInputStream()));
                if (forms.put(form.id(), form) != null) {
                    throw new IllegalStateException("two forms have the id " + form.id());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return forms;
    }

    DecisionForm read(JsonNode form) {
        List<FormField> fields = new ArrayList<>();
        collect(form.path("components"), fields);
        return new DecisionForm(form.path("id").asText(), List.copyOf(fields));
    }

    private static void collect(JsonNode components, List<FormField> fields) {
        for (JsonNode component : components) {
            switch (component.path("type").asText()) {
                case "group" -> collect(component.path("components"), fields);
                case "spacer", "separator" -> {}
                default -> fields.add(field(component));
            }
        }
    }

    private static FormField field(JsonNode component) {
        JsonNode validate = component.path("validate");
        Type type = type(component);
        return new FormField(
                component.path("key").asText(component.path("id").asText()),
                type,
                component.path(type == Type.PARAGRAPH ? "text" : "label").asText(),
                component.path("description").asText(""),
                validate.path("required").asBoolean(false),
                component.path("readonly").asBoolean(false)
                        || component.path("disabled").asBoolean(false),
                new Limits(
                        decimal(validate.path("min")),
                        decimal(validate.path("max")),
                        integer(validate.path("minLength")),
                        integer(validate.path("maxLength")),
                        text(validate.path("pattern"))),
                options(component),
                text(component.path("valuesKey")),
                condition(component.path("conditional").path("hide")),
                text(component.path("defaultValue")));
    }

    private static Type type(JsonNode component) {
        String type = component.path("type").asText();
        return switch (type) {
            case "text", "html" -> Type.PARAGRAPH;
            case "textfield" -> Type.TEXT;
            case "textarea" -> Type.TEXTAREA;
            case "number" -> Type.NUMBER;
            case "datetime" -> date(component);
            case "checkbox" -> Type.CHECKBOX;
            case "radio" -> Type.RADIO;
            case "select" -> Type.SELECT;
            default -> throw new IllegalStateException("a form field of type '" + type + "' cannot be rendered");
        };
    }

    private static Type date(JsonNode component) {
        if (!component.path("subtype").asText("date").equals("date")) {
            throw new IllegalStateException("only dates can be rendered, no times: " + component);
        }
        return Type.DATE;
    }

    /** The custom properties of a choice say by its values how their buttons look; what they do not name is plain. */
    private static List<Option> options(JsonNode component) {
        JsonNode styles = component.path("properties");
        List<Option> options = StreamSupport.stream(component.path("values").spliterator(), false)
                .map(value -> new Option(
                        value.path("value").asText(),
                        value.path("label").asText(),
                        style(styles.path(value.path("value").asText()))))
                .toList();
        styles.fieldNames().forEachRemaining(name -> {
            if (options.stream().noneMatch(option -> option.value().equals(name))) {
                throw new IllegalStateException("a style for '" + name + "', which cannot be chosen: " + component);
            }
        });
        return options;
    }

    private static Style style(JsonNode style) {
        String name = style.asText("plain");
        return Arrays.stream(Style.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a button is main, plain or destructive, not " + name));
    }

    private static @Nullable Condition condition(JsonNode hide) {
        if (hide.isMissingNode() || hide.asText().isBlank()) {
            return null;
        }
        String field = "";
        List<String> values = new ArrayList<>();
        for (String alternative : hide.asText().replaceFirst("^\\s*=", "").split("\\bor\\b")) {
            Matcher matcher = CONDITION.matcher(alternative);
            if (!matcher.matches() || !field.isEmpty() && !field.equals(matcher.group(1))) {
                throw new IllegalStateException("a condition has the form = field = \"value\", not " + hide.asText());
            }
            field = matcher.group(1);
            values.add(matcher.group(2));
        }
        return new Condition(field, List.copyOf(values));
    }

    private static @Nullable BigDecimal decimal(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : node.isTextual() ? new BigDecimal(node.asText()) : null;
    }

    private static @Nullable Integer integer(JsonNode node) {
        return node.isNumber() ? Integer.valueOf(node.intValue()) : null;
    }

    private static @Nullable String text(JsonNode node) {
        return node.isMissingNode() || node.isNull() || node.asText().isEmpty() ? null : node.asText();
    }
}
