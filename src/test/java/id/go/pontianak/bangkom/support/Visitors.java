package id.go.pontianak.bangkom.support;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A browser without pictures: it goes through the whole filter chain, keeps cookies and sends our forms. */
public class Visitors {

    private final MockMvc portal;

    public Visitors(MockMvc portal) {
        this.portal = portal;
    }

    public Visitor anonymous() {
        return new Visitor();
    }

    /** Signs in through the form, as people do. */
    public Visitor signIn(String username, String password) {
        Visitor visitor = anonymous();
        visitor.send("/login", "username", username, "password", password);
        return visitor;
    }

    /** One browser with its cookies. */
    public final class Visitor {

        private final Map<String, Cookie> cookies = new HashMap<>();
        private String source = "10.0.0.1";

        public Visitor from(String address) {
            this.source = address;
            return this;
        }

        public MockHttpServletResponse open(String path) {
            return exchange(get(java.net.URI.create(path)));
        }

        /** Sends a form with its token; names and values alternate. */
        public MockHttpServletResponse send(String path, String... fields) {
            MockHttpServletRequestBuilder form = post(java.net.URI.create(path)).with(csrf());
            for (int i = 0; i < fields.length; i += 2) {
                form.param(fields[i], fields[i + 1]);
            }
            return exchange(form);
        }

        public MockHttpServletResponse exchange(MockHttpServletRequestBuilder request) {
            request.with(sent -> {
                sent.setRemoteAddr(source);
                return sent;
            });
            if (!cookies.isEmpty()) {
                request.cookie(cookies.values().toArray(Cookie[]::new));
            }
            try {
                MockHttpServletResponse answer =
                        portal.perform(request).andReturn().getResponse();
                for (Cookie cookie : answer.getCookies()) {
                    if (cookie.getMaxAge() == 0) {
                        cookies.remove(cookie.getName());
                    } else {
                        cookies.put(cookie.getName(), cookie);
                    }
                }
                return answer;
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }

        public String cookie(String name) {
            Cookie cookie = cookies.get(name);
            return cookie == null ? "" : cookie.getValue();
        }

        public void set(Cookie cookie) {
            cookies.put(cookie.getName(), cookie);
        }

        /** Whether the home page opens, which it does only for somebody who has signed in. */
        public boolean signedIn() {
            return open("/").getStatus() == 200;
        }
    }
}
