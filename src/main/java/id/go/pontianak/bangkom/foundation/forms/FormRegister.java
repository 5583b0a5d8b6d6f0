package id.go.pontianak.bangkom.foundation.forms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** All forms of the house that lead back to their page. */
@Component
public class FormRegister {

    /** A form of the register with the variables of one address. */
    public record Found(FormRoute route, Map<String, String> variables) {

        /** The address of the page it stands on, with those of the fields on which the page depends. */
        public String page(Map<String, List<String>> fields) {
            UriComponentsBuilder page = UriComponentsBuilder.fromPath(route.page());
            Map<String, Object> values = new HashMap<>(variables);
            for (String name : route.pageFields()) {
                List<String> entered = fields.getOrDefault(name, List.of());
                if (!entered.isEmpty() && !entered.get(0).isEmpty()) {
                    page.queryParam(name, "{field-" + name + "}");
                    values.put("field-" + name, entered.get(0));
                }
            }
            return page.encode().buildAndExpand(values).toUriString();
        }
    }

    private record Known(PathPattern pattern, FormRoute route) {}

    private final SingletonSupplier<List<Known>> forms;

    FormRegister(ObjectProvider<FormRoute.Source> sources) {
        this.forms = SingletonSupplier.of(() -> sources.stream()
                .flatMap(source -> source.forms().stream())
                .map(form -> new Known(PathPatternParser.defaultInstance.parse(form.post()), form))
                .toList());
    }

    public List<FormRoute> forms() {
        return forms.obtain().stream().map(Known::route).toList();
    }

    /** The form that is sent to this address; what comes after a question mark counts as variables too. */
    public Optional<Found> find(String address) {
        PathContainer path = PathContainer.parsePath(address.split("\\?", 2)[0]);
        return forms.obtain().stream()
                .filter(known -> known.pattern().matches(path))
                .min((one, other) -> one.pattern().compareTo(other.pattern()))
                .map(known -> new Found(known.route(), variables(known.pattern(), path, address)));
    }

    private static Map<String, String> variables(PathPattern pattern, PathContainer path, String address) {
        Map<String, String> variables = new HashMap<>();
        if (address.contains("?")) {
            UriComponents parts = UriComponentsBuilder.newInstance()
                    .query(address.split("\\?", 2)[1])
                    .build();
            parts.getQueryParams().toSingleValueMap().forEach((name, value) -> {
                if (value != null) {
                    variables.put(name, value);
                }
            });
        }
        PathPattern.PathMatchInfo match = pattern.matchAndExtract(path);
        if (match != null) {
            variables.putAll(match.getUriVariables());
        }
        return variables;
    }
}
