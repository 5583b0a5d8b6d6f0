package id.go.pontianak.bangkom.lifecycle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.Visitors;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** People on the pages of plans, signed in under their own accounts; an analyst is there from the beginning. */
public final class PlanVisits implements AutoCloseable {

    private final Personas personas;
    private final Visitors visitors;
    private final Visitor analyst;

    public PlanVisits(MockMvc portal, Accounts accounts, JdbcClient jdbc) {
        this.personas = new Personas(accounts, jdbc);
        this.visitors = new Visitors(portal);
        this.analyst = visitor("analis");
    }

    public Visitor analyst() {
        return analyst;
    }

    public Visitor visitor(String name) {
        return visitors.signIn(personas.username(name), Personas.PASSWORD);
    }

    public String page(String address) throws Exception {
        return page(address, analyst);
    }

    public String page(String address, Visitor visitor) throws Exception {
        MockHttpServletResponse response = visitor.open(address);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString();
    }

    /** The form of an item as it is held in March of the year, with these fields beside or instead. */
    public MockHttpServletResponse sendItem(String path, int year, Map<String, String> other) {
        Map<String, String> form = new LinkedHashMap<>(Map.ofEntries(
                Map.entry("programme", "MP-01"),
                Map.entry("competency", "Teknis: manajemen proyek"),
                Map.entry("mode", "KLASIKAL"),
                Map.entry("place", "IN_TOWN"),
                Map.entry("provider", "BKPSDM"),
                Map.entry("hours", "30"),
                Map.entry("curriculum", "Kurikulum LAN"),
                Map.entry("funding", "BKPSDM"),
                Map.entry("priority", "1"),
                Map.entry("official", "Kepala Bidang"),
                Map.entry("starts1", year + "-03-08"),
                Map.entry("ends1", year + "-03-12"),
                Map.entry("seats1", "20")));
        form.putAll(other);
        List<String> fields = new ArrayList<>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return analyst.send(path, fields.toArray(String[]::new));
    }

    /** Answered on the page of the form, with these words. */
    public static void refused(MockHttpServletResponse response, String words) throws Exception {
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains(words);
    }

    @Override
    public void close() {
        personas.close();
    }
}
