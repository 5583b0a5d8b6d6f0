package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.access.CurrentUser;
import id.go.pontianak.bangkom.foundation.forms.ShownForms;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Each form that changes something carries, beside its token, whose page it stood on and what it showed. No template writes it. */
@Configuration(proxyBeanMethods = false)
class CarriedFields {

    @Bean
    static BeanPostProcessor carriedFieldsOfForms(ObjectProvider<ShownForms> shown, ObjectProvider<CurrentUser> user) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof RequestDataValueProcessor tokens && !(bean instanceof Carrying)
                        ? new Carrying(tokens, shown, user)
                        : bean;
            }
        };
    }

    record Carrying(
            RequestDataValueProcessor tokens, ObjectProvider<ShownForms> shown, ObjectProvider<CurrentUser> user)
            implements RequestDataValueProcessor {

        private static final String ACTION = CarriedFields.class.getName() + ".action";

        @Override
        public String processAction(HttpServletRequest request, String action, String httpMethod) {
            request.setAttribute(ACTION, action);
            return tokens.processAction(request, action, httpMethod);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return tokens.processFormFieldValue(request, name, value, type);
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return tokens.processUrl(request, url);
        }

        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> token = tokens.getExtraHiddenFields(request);
            if (token == null || token.isEmpty()) {
                return token;
            }
            Map<String, String> fields = new LinkedHashMap<>(token);
            user.getObject().signedIn().ifPresent(who -> fields.put(FormOwner.FIELD, FormOwner.of(who.account())));
            if (request.getAttribute(ACTION) instanceof String action) {
                String before = sentBefore(request, action);
                if (before != null) {
                    fields.put(ShownForms.FIELD, before);
                } else {
                    shown.getObject().carriedBy(action).ifPresent(now -> fields.put(ShownForms.FIELD, now));
                }
            }
            return fields;
        }

        /** A form that comes back for a fault in it still shows what it showed before, unless he is just being told what changed. */
        private static @Nullable String sentBefore(HttpServletRequest request, String action) {
            boolean same = request.getMethod().equals("POST")
                    && action.equals(FormAddress.of(request))
                    && request.getAttribute(FormAgain.TOLD) == null;
            return same ? request.getParameter(ShownForms.FIELD) : null;
        }
    }
}
