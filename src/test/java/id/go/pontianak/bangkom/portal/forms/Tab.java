package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.support.Visitors.Visitor;
import id.go.pontianak.bangkom.support.WebForm;
import id.go.pontianak.bangkom.support.WebPage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;

/** One tab of a browser: a page that was opened, and its forms as they were then. */
final class Tab {

    private final Visitor visitor;
    private final WebPage page;

    private Tab(Visitor visitor, WebPage page) {
        this.visitor = visitor;
        this.page = page;
    }

    static Tab open(Visitor visitor, String address) {
        return new Tab(visitor, page(visitor.open(address)));
    }

    WebPage page() {
        return page;
    }

    WebForm form(String action) {
        return page.form(action);
    }

    /** Fills in what is given and sends it with all that the form carries. */
    WebPage send(String action, Map<String, String> entered) {
        return send(form(action), entered);
    }

    WebPage send(WebForm form, Map<String, String> entered) {
        WebForm filled = form;
        for (Map.Entry<String, String> field : entered.entrySet()) {
            filled = filled.with(field.getKey(), field.getValue());
        }
        return page(visitor.send(
                filled.action(),
                filled.fields().entrySet().stream()
                        .filter(field -> !field.getKey().equals("_csrf"))
                        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new)));
    }

    static WebPage page(MockHttpServletResponse answer) {
        try {
            String location = answer.getRedirectedUrl();
            return new WebPage(
                    answer.getStatus(),
                    location == null ? "" : location,
                    answer.getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
