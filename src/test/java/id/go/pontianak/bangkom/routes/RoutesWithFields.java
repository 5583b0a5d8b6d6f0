package id.go.pontianak.bangkom.routes;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Which fields each route reads, from the methods that answer it: parameters by name, components of records, properties of forms. */
@Component
class RoutesWithFields {

    /** Where a method takes whatever comes: what the pages send there. */
    private static final Set<String> OF_LISTS = Set.of(
            "view",
            "for",
            "q",
            "unit",
            "programme",
            "sort",
            "dir",
            "after",
            "before",
            "state",
            "late",
            "year",
            "stage",
            "status",
            "batch",
            "waits",
            "reason",
            "outcome",
            "note",
            "fields",
            "columns",
            "size");

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    RoutesWithFields(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    Set<String> fieldsOf(String route) {
        return all().getOrDefault(route, Set.of());
    }

    private Map<String, Set<String>> all() {
        Map<String, Set<String>> fields = new HashMap<>();
        mappings.forEach(mapping -> mapping.getHandlerMethods()
                .forEach((info, method) -> info.getPatternValues()
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> fields.put(verb + " " + pattern, fieldsOf(method))))));
        return fields;
    }

    private static Set<String> fieldsOf(HandlerMethod method) {
        Set<String> fields = new LinkedHashSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
            if (named != null && Map.class.isAssignableFrom(parameter.getParameterType())) {
                fields.addAll(OF_LISTS);
            } else if (named != null) {
                String name = named.name().isEmpty() ? parameter.getParameter().getName() : named.name();
                fields.add(name);
            } else if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
                fields.addAll(propertiesOf(parameter.getParameterType()));
            }
        }
        return fields;
    }

    private static Set<String> propertiesOf(Class<?> form) {
        Set<String> names = new LinkedHashSet<>();
        if (form.isRecord()) {
            Arrays.stream(form.getRecordComponents()).forEach(component -> names.add(component.getName()));
        } else {
            Arrays.stream(BeanUtils.getPropertyDescriptors(form))
                    .filter(property -> property.getWriteMethod() != null)
                    .forEach(property -> names.add(property.getName()));
        }
        return names;
    }
}
