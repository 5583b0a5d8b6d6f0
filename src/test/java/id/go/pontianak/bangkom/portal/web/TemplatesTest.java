package id.go.pontianak.bangkom.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** How pages and their frame fit together. */
class TemplatesTest {

    /** What stands behind the body is rendered too, once the page that failed half-way has left its menu in the request. */
    @Test
    void nothingFollowsTheBodyOfTheFrame() throws IOException {
        String frame = read(new ClassPathResource("templates/portal/frame.html"));

        assertThat(frame.substring(frame.lastIndexOf("</body>"))).isEqualToIgnoringWhitespace("</body></html>");
    }

    /** The frame has the main part, with the heading in it; a page that kept its own would have two. */
    @Test
    void everyPageLeavesTheMainPartToTheFrame() throws IOException {
        int pages = 0;
        for (Resource template :
                new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html")) {
            String text = read(template);
            if (text.contains("~{portal/frame :: frame(") && !text.contains("th:fragment=\"frame(")) {
                pages++;
                assertThat(text).as(template.getDescription()).contains("<main th:remove=\"tag\"");
            }
        }
        assertThat(pages).isGreaterThan(40);
    }

    private static String read(Resource template) throws IOException {
        return template.getContentAsString(StandardCharsets.UTF_8);
    }
}
