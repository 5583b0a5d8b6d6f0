package id.go.pontianak.bangkom.former;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.TestAccounts;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** What the analyst of the city reads of a case today, in the words of its pages. */
record CasePages(String file, String nomination) {

    private static final Pattern ITEM = Pattern.compile("(?s)<li[ >].*?</li>");
    private static final Pattern ROW = Pattern.compile("(?s)<tr>.*?</tr>");
    private static final Pattern DEADLINE = Pattern.compile("(?s)<span class=\"stairs-more\">.*?</li>");
    private static final Pattern LINK = Pattern.compile("(?s)<a .*?</a>");

    /** The page of a case, and of the nomination where it is one. */
    static CasePages of(String number, MockMvc portal, JdbcClient jdbc) {
        return new CasePages(
                read("/tracking/" + number, SmallCity.ANALYST, portal, jdbc),
                number.startsWith("NOM-") ? read("/nominations/" + number, SmallCity.ANALYST, portal, jdbc) : "");
    }

    List<String> deeds() {
        List<String> deeds = items(section(file, "id=\"riwayat\""), "");
        Collections.reverse(deeds);
        return deeds;
    }

    List<String> comments() {
        return items(section(file, "id=\"komentar\""), "");
    }

    List<String> mails() {
        return ROW.matcher(section(file, "id=\"riwayat\""))
                .results()
                .map(found -> words(found.group()))
                .skip(1)
                .toList();
    }

    /** Status, number and title. */
    String head() {
        return words(file.substring(file.indexOf("class=\"case-head\"")).replaceAll("(?s)^[^>]*>(.*?)</p>.*", "$1"));
    }

    /** Steps of the trail that are over, without the link to the row of the table. */
    List<String> steps() {
        return trail("stairs-passed");
    }

    /** The step that is asked, without its deadline, which has a line of its own. */
    List<String> asked() {
        return trail("stairs-current");
    }

    private List<String> trail(String look) {
        String steps =
                LINK.matcher(section(nomination, "aria-labelledby=\"steps\"")).replaceAll("");
        return items(look.equals("stairs-current") ? DEADLINE.matcher(steps).replaceAll("</li>") : steps, look);
    }

    static String read(String path, PersonId reader, MockMvc portal, JdbcClient jdbc) {
        try {
            MockHttpServletResponse answer = portal.perform(get(path)
                            .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                    TestAccounts.signedIn(jdbc, reader), null, List.of()))))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            return answer.getContentAsString(StandardCharsets.UTF_8);
        } catch (Exception failed) {
            throw new IllegalStateException(path, failed);
        }
    }

    private static String section(String page, String mark) {
        int from = page.indexOf(mark);
        assertThat(from).as(mark).isPositive();
        return page.substring(from, page.indexOf("</section>", from));
    }

    private static List<String> items(String section, String mark) {
        return ITEM.matcher(section)
                .results()
                .map(MatchResult::group)
                .filter(item -> item.contains(mark))
                .map(CasePages::words)
                .collect(Collectors.toList());
    }

    private static String words(String html) {
        return plain(HtmlUtils.htmlUnescape(html.replaceAll("(?s)<[^>]*>", " ")));
    }

    /** Without the commas and points that only set apart. */
    static String plain(String text) {
        return text.replaceAll("[\\u00b7,]", " ").replaceAll("\\s+", " ").strip();
    }
}
