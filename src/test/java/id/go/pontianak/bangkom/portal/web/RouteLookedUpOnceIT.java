package id.go.pontianak.bangkom.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.handler.HandlerMappingIntrospector;

/** Nobody looks for the route of a request before the dispatcher does. */
@IntegrationTest
class RouteLookedUpOnceIT {

    @Autowired
    private HandlerMappingIntrospector introspector;

    @Test
    void isNotKeptForTheFiltersThatDoNotAsk() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/tasks/1");
        List<String> seen = new ArrayList<>();

        introspector
                .createCacheFilter()
                .doFilter(
                        request,
                        new MockHttpServletResponse(),
                        (passed, answer) ->
                                request.getAttributeNames().asIterator().forEachRemaining(seen::add));

        assertThat(seen).isEmpty();
    }

    @Test
    void isFoundByWhoeverAsksAllTheSame() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/tasks/1");

        assertThat(introspector.getMatchableHandlerMapping(request)).isNotNull();
    }
}
