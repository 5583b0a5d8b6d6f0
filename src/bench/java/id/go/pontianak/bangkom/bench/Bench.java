package id.go.pontianak.bangkom.bench;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** All figures in one run; {@link Sizes} says how large. */
class Bench {

    /** Among which a campaign of needs is opened. */
    private static final int OLD_CASES = 50_000;

    private final Sizes sizes = Sizes.given();
    private final Report report = new Report();

    @Test
    void figures() throws Exception {
        if (Sizes.wanted("start")) {
            Report.phase("demo starts");
            new StartBench(report).run();
        }
        try (Server server = new Server()) {
            Database empty = server.create("empty");
            Database city = directory(server, empty);
            if (Sizes.wanted("lists") || Sizes.wanted("decisions")) {
                tasks(server, city);
            }
            if (Sizes.wanted("board")) {
                for (int cases : sizes.cases()) {
                    board(server.copy(city, "board_" + cases), cases);
                }
            }
            if (Sizes.wanted("needs")) {
                needs(server.copy(city, "needs"));
            }
            if (Sizes.wanted("import")) {
                Database many = server.copy(empty, "many");
                try (Portal portal = new Portal(many, ImportBench.gcLog("many")).awaitHealthy()) {
                    new ImportBench(report).run("many", portal, many, sizes.manyEmployees(), "reported");
                }
            }
        }
        report.print();
    }

    /** The schema, then the directory by an import: the first figure, and what everything else stands on. */
    private Database directory(Server server, Database empty) throws Exception {
        Report.phase("schema");
        try (Portal portal = new Portal(empty).awaitHealthy()) {
            City.administrator(empty);
        }
        Database city = server.copy(empty, "city");
        try (Portal portal = new Portal(city, ImportBench.gcLog("city")).awaitHealthy()) {
            new ImportBench(report).run("city", portal, city, sizes.employees(), "10,000 in < 1 min");
        }
        City.accounts(city);
        return city;
    }

    private void tasks(Server server, Database city) throws Exception {
        try (Side few = side(server, city, "few", sizes.fewTasks())) {
            if (Sizes.wanted("lists")) {
                try (Side many = side(server, city, "many", sizes.tasks())) {
                    ListBench lists = new ListBench(report, sizes);
                    lists.add("few", few);
                    lists.add("many", many);
                    lists.run();
                }
            }
            if (Sizes.wanted("decisions")) {
                new DecisionBench(report, sizes, few).run();
            }
        }
    }

    private Side side(Server server, Database city, String name, int tasks) throws Exception {
        Database portalRows = server.copy(city, "portal_" + name);
        Database peerRows = server.create("peer_" + name);
        Peer peer = new Peer(peerRows, false).awaitReady();
        Peer tunedPeer = new Peer(peerRows, true).awaitReady();
        Report.phase("%s: %d tasks", name, tasks);
        String person = portalRows
                .jdbc()
                .sql("SELECT person_id::text FROM directory_holder WHERE office_code = :office AND capacity = 'D'")
                .param("office", City.OFFICIAL)
                .query(String.class)
                .single();
        Rows ours = new Rows(portalRows);
        Map<String, Object> values = Map.of(
                "total", tasks,
                "held", Sizes.HELD,
                "busy", Sizes.HELD_BY_BUSY,
                "person", person,
                "others", ours.offices(City.OFFICIAL, City.BUSY_OFFICIAL, "KABID3-DINKES").toArray(String[]::new));
        ours.script("tasks.sql", values).script("engine.sql", values).script("lists.sql", values).done();
        new Rows(peerRows).script("tasks.sql", values).script("engine.sql", values).done();
        return new Side(new Portal(portalRows, Side.SOON_WARM).awaitHealthy(), portalRows, peer, tunedPeer, peerRows);
    }

    private void needs(Database rows) throws Exception {
        Report.phase("needs: %d old cases", OLD_CASES);
        Rows filling = new Rows(rows);
        filling.script("cases.sql", Map.of("cases", OLD_CASES, "others", filling.offices().toArray(String[]::new)))
                .script("needs.sql", Map.of())
                .done();
        try (Portal portal = new Portal(rows).awaitHealthy()) {
            new NeedsBench(report, sizes).run(portal, rows);
        }
    }

    private void board(Database rows, int cases) throws Exception {
        Report.phase("board: %d cases", cases);
        Rows filling = new Rows(rows);
        filling.script("cases.sql", Map.of("cases", cases, "others", filling.offices().toArray(String[]::new)))
                .done();
        rows.count("SELECT tracking_recount()");
        rows.jdbc().sql("VACUUM ANALYZE tracking_count").update();
        BoardBench bench = new BoardBench(report, sizes, cases);
        bench.keptAgainstCounted(rows);
        try (Portal portal = new Portal(rows).awaitHealthy()) {
            bench.run(portal, rows);
        }
    }
}
