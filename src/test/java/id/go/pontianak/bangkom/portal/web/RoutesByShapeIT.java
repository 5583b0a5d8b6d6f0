package id.go.pontianak.bangkom.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.IntegrationTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** An address is compared with the few routes that it can mean, and the right one answers. */
@IntegrationTest
class RoutesByShapeIT {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    /** Each route that is compared asks for the method. */
    private static final class Asked extends MockHttpServletRequest {

        private int times;

        Asked(String path) {
            super("GET", path);
            ServletRequestPathUtils.parseAndCache(this);
        }

        @Override
        public String getMethod() {
            times++;
            return super.getMethod();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tasks/1", "/nominations/NOM-2027-000001", "/batches/BATCH-MP01-2027-1/sessions"})
    void isAskedOfFew(String path) throws Exception {
        Asked request = new Asked(path);

        assertThat(mapping.getHandler(request)).as(path).isNotNull();
        assertThat(request.times).isLessThan(mapping.getHandlerMethods().size() / 2);
    }

    @Test
    void answersWhateverTheAddressLooksLike() throws Exception {
        assertThat(of("/tasks/1%2F2")).isEqualTo(of("/tasks/1"));
        assertThat(of("/tasks/1;x=y")).isEqualTo(of("/tasks/1"));
        assertThat(of("/tasks")).isNotEqualTo(of("/tasks/1"));
        assertThat(mapping.getHandler(new Asked("/tasks/1/"))).isNull();
        assertThat(mapping.getHandler(new Asked("/TASKS/1"))).isNull();
    }

    private HandlerMethod of(String path) throws Exception {
        HandlerExecutionChain found = mapping.getHandler(new Asked(path));
        return (HandlerMethod) Objects.requireNonNull(found, path).getHandler();
    }
}
