package id.go.pontianak.bangkom.support;

import id.go.pontianak.bangkom.foundation.access.Role;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * The small city with a crowd to nominate, for a portal that runs in a process of its own: people are put straight into its database,
 * nominations come to be through its pages. Mails wait for no others, so that each decision is heard at once.
 */
public final class CrowdedCity {

    public static final String PASSWORD = "perahu di sungai landak";

    /** Under these settings a portal lives on Monday 2 November 2026, 09.00 in the city, when its database sees it first. */
    public static final Map<String, String> MORNING =
            Map.of("bangkom.workflow.clock-movable", "true", "bangkom.workflow.clock-start", "2026-11-02T02:00:00Z");

    /** Who answers for what is asked on the way of a nomination of DINKES staff out of town. */
    private static final Map<String, PersonId> OFFICIALS = Map.of(
            "office:KABID1-DINKES", SmallCity.KABID1_DINKES,
            "office:KABID2-DINKES", SmallCity.KABID2_DINKES,
            "office:KABID3-DINKES", SmallCity.KABID3_DINKES,
            "office:KA-DINKES", SmallCity.KA_DINKES,
            "role:hr-analyst", SmallCity.ANALYST,
            "office:SEKDA", SmallCity.SEKDA,
            "role:unit-hr@DINKES", SmallCity.SUB_DINKES,
            // Above them, when they stay silent.
            "office:AS1", SmallCity.AS1,
            "office:KABID1-BKPSDM", SmallCity.KABID1_BKPSDM,
            "office:WALIKOTA", SmallCity.WALIKOTA);

    private final JdbcClient jdbc;
    private final Map<String, HttpOfficial> sessions = new LinkedHashMap<>();

    public CrowdedCity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the city and so many employees of DINKES there, a third under each of its three divisions. */
    public CrowdedCity load(int people) {
        SmallCity.load(jdbc);
        OFFICIALS.values().forEach(this::account);
        TestAccounts.grant(jdbc, SmallCity.ANALYST, Role.HR_ANALYST, "");
        TestAccounts.grant(jdbc, SmallCity.SUB_DINKES, Role.UNIT_HR, "DINKES");
        jdbc.sql("INSERT INTO policy_setting VALUES ('notification.mergeMinutes', '2026-01-01', 0, 'uji')"
                        + " ON CONFLICT DO NOTHING")
                .update();
        jdbc.sql("""
                        INSERT INTO directory_person (id, number, name, email, sex, birth_date, unit_code, supervisor_office, status,
                            tier, position, grade, education, performance, legal_status)
                        SELECT ('00000000-0000-4000-9000-' || lpad(i::text, 12, '0'))::uuid,
                            to_char(DATE '1985-01-01' + i / 10, 'YYYYMMDD') || '2015022' || (900 + i % 10),
                            'Warga ' || i, 'warga.' || i || '@contoh.pontianak.go.id', 'P', DATE '1985-01-01' + i / 10,
                            'DINKES', 'KABID' || (1 + i % 3) || '-DINKES', 'PNS', 'PELAKSANA', 'Pengadministrasi Umum',
                            'III/b', 'S1', 'Baik', '01'
                        FROM generate_series(1, :people) i ON CONFLICT DO NOTHING""").param("people", people).update();
        return this;
    }

    public static PersonId person(int number) {
        return new PersonId(UUID.fromString("00000000-0000-4000-9000-%012d".formatted(number)));
    }

    private void account(PersonId person) {
        jdbc.sql("""
                        INSERT INTO access_account (id, username, person, password, disabled, stamp, created_at, version)
                        VALUES (:id, :name, :person, :password, false, 0, now(), 0) ON CONFLICT DO NOTHING""")
                .param("id", UUID.randomUUID())
                .param("name", username(person))
                .param("person", person.value())
                .param("password", "{bcrypt}" + new BCryptPasswordEncoder(4).encode(PASSWORD))
                .update();
    }

    private static String username(PersonId person) {
        return "warga-" + person.toString().substring(30);
    }

    /** Signs the officials in, at this node; their sessions hold at every node. */
    public void signIn(URI node) throws IOException {
        for (Map.Entry<String, PersonId> official : OFFICIALS.entrySet()) {
            sessions.put(official.getKey(), HttpOfficial.signIn(node, username(official.getValue()), PASSWORD));
        }
    }

    public static PersonId answererOf(String candidate) {
        return Objects.requireNonNull(OFFICIALS.get(candidate), candidate);
    }

    /** The session of the official who answers for this candidate. */
    public HttpOfficial official(String candidate) {
        return Objects.requireNonNull(sessions.get(candidate), candidate);
    }

    /** HR of the unit proposes these people of the crowd for a new call out of town; four decisions lie before each. */
    public String propose(URI node, int from, int to) throws IOException {
        String batch = new BatchRows(jdbc)
                .batch("MP-01", "OUT_OF_TOWN", id.go.pontianak.bangkom.lifecycle.batch.BatchStatus.CALLING);
        HttpOfficial proposer = official("role:unit-hr@DINKES").at(node);
        proposer.open("/nominations/new");
        List<Map.Entry<String, String>> people = java.util.stream.IntStream.rangeClosed(from, to)
                .mapToObj(i -> Map.entry("person", person(i).toString()))
                .toList();
        WebPage answer = proposer.send(
                "/nominations/new",
                Map.of("batch", batch, "motive", "Diperlukan untuk layanan baru.", "exception", "Sudah diatur."),
                people);
        if (!answer.taken()) {
            throw new IllegalStateException("not proposed: " + answer);
        }
        return batch;
    }

    /** Waits until every row of every bulk run is worked, and none was refused. */
    public void awaitProposals() {
        Awaitility.await("bulk rows worked")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> count("SELECT count(*) FROM workflow_bulk_row WHERE state = 'WAITING'") == 0);
        List<String> refused = jdbc.sql(
                        "SELECT DISTINCT state || ' ' || coalesce(message_key, '') FROM workflow_bulk_row WHERE state <> 'DONE'")
                .query(String.class)
                .list();
        if (!refused.isEmpty()) {
            throw new AssertionError("proposals refused: " + refused);
        }
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
