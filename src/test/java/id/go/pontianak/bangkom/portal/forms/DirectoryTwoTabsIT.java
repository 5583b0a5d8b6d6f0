package id.go.pontianak.bangkom.portal.forms;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.Personas;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Visitors.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** Each form about people, offices, accounts, days and settings, open in two tabs; all that they change is rolled back. */
@IntegrationTest
@Transactional
class DirectoryTwoTabsIT {

    private static final Map<String, String> NONE = Map.of();
    private static final String OFFICE = "/admin/offices/LURAH-SUNGAI-JAWI";
    private static final String WORDS = "SK 821.2/99/2026";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Personas personas;
    private Visitor admin;
    private LocalDate today;

    @BeforeEach
    void people() {
        personas = new Personas(accounts, jdbc);
        admin = visitor("admin");
        today = clock.today();
    }

    @AfterEach
    void goHome() {
        jdbc.sql("DELETE FROM policy_setting WHERE valid_from > DATE '2020-01-01'")
                .update();
        personas.close();
    }

    static List<String> routes() {
        return TwoTabs.triedBy(DirectoryTwoTabsIT.class);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void theSecondIsTold(String route) {
        if (route.startsWith("/admin/accounts/")) {
            ofAnAccount(route.substring(route.lastIndexOf('/') + 1)).secondIsTold();
        } else {
            scenario(route).secondIsTold();
        }
    }

    private TwoTabs scenario(String route) {
        return switch (route) {
            case "/admin/offices/{code}/appoint" ->
                one(
                        OFFICE + "/appoint?q=lukman",
                        OFFICE + "/appoint",
                        appointed("SK 821.2/1/2026", 0),
                        appointed(WORDS, 5),
                        WORDS);
            case "/admin/offices/{code}/holders/{id}/end" -> {
                String holder = id("SELECT id::text FROM directory_holder WHERE office_code = 'KABID2-DINKES'"
                        + " AND to_day IS NULL");
                String office = "/admin/offices/KABID2-DINKES";
                yield one(office, office + "/holders/" + holder + "/end", lastDay(1), lastDay(9), "");
            }
            case "/admin/offices/{code}/holders/{id}/call-off" -> {
                admin.send(OFFICE + "/appoint", pairs(appointed(WORDS, 5)));
                String holder = id("SELECT id::text FROM directory_holder WHERE office_code = 'LURAH-SUNGAI-JAWI'");
                yield one(OFFICE, OFFICE + "/holders/" + holder + "/call-off", NONE, NONE, "");
            }
            case "/admin/absences/{id}/cancel" -> absence();
            case "/delegation/{id}/revoke" -> delegation(visitor("kepala"), "/delegation");
            case "/admin/delegations/{id}/revoke" -> delegation(admin, "/admin/delegations");
            case "/admin/calendar" ->
                one(route, route, holiday("2027-05-02", "Hari satu"), holiday("2027-05-09", "Hari dua"), "Hari dua");
            case "/admin/calendar/decree" -> {
                jdbc.sql("DELETE FROM calendar_holiday WHERE day >= DATE '2027-01-01'")
                        .update();
                String first = "2027-03-07; Hari satu";
                yield one(
                        "/admin/calendar", route, decree(first), decree(first + "\n2027-03-14; Hari dua"), "Hari dua");
            }
            case "/admin/calendar/remove" -> {
                admin.send("/admin/calendar", pairs(holiday("2027-05-02", "Hari satu")));
                Map<String, String> day = Map.of("day", "2027-05-02");
                yield one("/admin/calendar?year=2027", route, day, day, "");
            }
            case "/settings/{key}" -> {
                String key = "/settings/nomination.awayPercent";
                yield one(key, key, setting("41", 20), setting("42", 30), "Keputusan kedua");
            }
            case "/admin/legal-statuses/{code}" -> {
                String code = "/admin/legal-statuses/13";
                yield one(
                        code,
                        code,
                        legalStatus("perpanjangan satu"),
                        legalStatus("perpanjangan dua"),
                        "perpanjangan dua");
            }
            case "/settings/{key}/withdraw" -> {
                String key = "/settings/nomination.awayPercent";
                admin.send(key, pairs(setting("41", 20)));
                Map<String, String> from = Map.of("from", today.plusDays(20).toString());
                yield one(key, key + "/withdraw", from, from, "");
            }
            default -> throw new AssertionError("nobody tries " + route);
        };
    }

    private static Map<String, String> legalStatus(String words) {
        return Map.of(
                "words", words, "serving", "AWAY", "legalBasis", "PerBKN 7/2021", "reason", "Sesuai peraturan baru");
    }

    private TwoTabs ofAnAccount(String deed) {
        String account =
                "/admin/accounts/" + Objects.requireNonNull(personas.samples().get("account"));
        Map<String, String> auditor = Map.of("role", "AUDITOR", "unit", "");
        return switch (deed) {
            case "grant" -> one(account, account + "/grant", auditor, Map.of("role", "TRAINER", "unit", ""), "");
            case "revoke" -> {
                admin.send(account + "/grant", pairs(auditor));
                yield one(account, account + "/revoke", auditor, auditor, "");
            }
            case "disable" -> one(account, account + "/disable", NONE, NONE, "");
            case "enable" -> {
                admin.send(account + "/disable");
                yield one(account, account + "/enable", NONE, NONE, "");
            }
            default -> throw new AssertionError("nobody tries " + deed);
        };
    }

    private TwoTabs absence() {
        admin.send(
                "/admin/absences/new",
                pairs(Map.of(
                        "person", SmallCity.KA_PUPR.toString(),
                        "kind", "ANNUAL",
                        "from", today.toString(),
                        "to", today.plusDays(3).toString())));
        String id = id("SELECT id::text FROM directory_absence WHERE person_id = '" + SmallCity.KA_PUPR
                + "' AND cancelled_at IS NULL");
        return one("/admin/absences", "/admin/absences/" + id + "/cancel", NONE, NONE, "");
    }

    private TwoTabs delegation(Visitor who, String page) {
        visitor("kepala")
                .send(
                        "/delegation/new",
                        pairs(Map.of(
                                "office", "KA-DINKES",
                                "person", SmallCity.SEK_DINKES.toString(),
                                "from", today.toString(),
                                "to", today.plusDays(5).toString(),
                                "reason", "dinas luar kota")));
        String id = id("SELECT id::text FROM directory_substitute WHERE office_code = 'KA-DINKES'"
                + " AND revoked_at IS NULL");
        String action = page + '/' + id + "/revoke";
        return new TwoTabs(who, page, action, action, NONE, NONE, "");
    }

    private TwoTabs one(
            String page, String action, Map<String, String> first, Map<String, String> second, String words) {
        return new TwoTabs(admin, page, action, action, first, second, words);
    }

    private Map<String, String> appointed(String decree, int later) {
        return Map.of(
                "person", SmallCity.SEKCAM_KOTA.toString(),
                "capacity", "PLT",
                "from", today.plusDays(later).toString(),
                "to", today.plusMonths(2).toString(),
                "decree", decree);
    }

    private Map<String, String> lastDay(int later) {
        return Map.of("lastDay", today.plusDays(later).toString());
    }

    /** On a Sunday, on which no training begins or ends: nobody must be asked about it. */
    private static Map<String, String> holiday(String day, String name) {
        return Map.of("day", day, "kind", "NATIONAL", "name", name, "legalBasis", "SKB 1/2026");
    }

    /** Sundays, which move nothing that anybody must be asked about. */
    private static Map<String, String> decree(String list) {
        return Map.of("decree", "SKB 3 Menteri 2027", "text", list);
    }

    private Map<String, String> setting(String number, int later) {
        return Map.of(
                "from",
                today.plusDays(later).toString(),
                "number",
                number,
                "legalBasis",
                "Perwa 12/2026",
                "reason",
                "Keputusan kedua");
    }

    private String id(String query) {
        return jdbc.sql(query).query(String.class).single();
    }

    private Visitor visitor(String persona) {
        return personas.visitor(mvc, persona);
    }

    private static String[] pairs(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
