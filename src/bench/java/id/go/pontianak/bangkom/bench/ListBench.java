package id.go.pontianak.bangkom.bench;

import id.go.pontianak.bangkom.bench.Database.Counters;
import id.go.pontianak.bangkom.support.HttpOfficial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The first page of the task list with all its counts, rendered, against the plain engine's first page by due date and its count; among few
 * and among many tasks, in turns. Both must return the same tasks in the same order, and count the same.
 */
final class ListBench {

    private static final Pattern ROW = Pattern.compile("href=\"/tasks/([0-9a-f-]{36})");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    /** One way of asking, with what it took. */
    private record Arm(String name, Database database, Load.Deed deed, List<Double> times) {

        Samples samples() {
            return new Samples(times.stream().mapToDouble(Double::doubleValue).toArray());
        }
    }

    private final Report report;
    private final Sizes sizes;
    private final Map<String, Arm> arms = new TreeMap<>();

    ListBench(Report report, Sizes sizes) {
        this.report = report;
        this.sizes = sizes;
    }

    void add(String size, Side side) throws Exception {
        add(size, side, "held", City.OFFICIAL, candidates(side.portalRows()), Sizes.HELD);
        add(size, side, "busy", City.BUSY_OFFICIAL, List.of("office:" + City.BUSY_OFFICIAL), Sizes.HELD_BY_BUSY);
    }

    private void add(String size, Side side, String who, String office, List<String> groups, int held)
            throws Exception {
        HttpOfficial official = side.portal().signIn(office.toLowerCase(Locale.ROOT));
        String json = groups.stream().map(group -> '"' + group + '"').collect(Collectors.joining(","));
        String count = "{\"candidateGroups\":[" + json + "]}";
        String page = "{\"candidateGroups\":[" + json + "],\"sorting\":[{\"sortBy\":\"dueDate\",\"sortOrder\":\"asc\"}]}";
        requireSame(official.open("/tasks").body(), side.peer().post("/task?maxResults=25", page));
        requireCount(side.peer().post("/task/count", count), held);
        arms.put(who + " portal " + size, new Arm("portal", side.portalRows(), () -> official.fetch("/tasks"), new ArrayList<>()));
        arms.put(
                who + " filtered " + size,
                new Arm(
                        "portal",
                        side.portalRows(),
                        () -> official.fetch("/tasks?programme=MP-01&sort=priority&q=manajemen"),
                        new ArrayList<>()));
        peer(who + " peer " + size, side.peerRows(), side.peer(), page, count);
        peer(who + " tuned " + size, side.peerRows(), side.tunedPeer(), page, count);
    }

    private void peer(String name, Database rows, Peer peer, String page, String count) {
        arms.put(
                name,
                new Arm(
                        "peer",
                        rows,
                        () -> {
                            peer.post("/task?maxResults=25", page);
                            peer.post("/task/count", count);
                        },
                        new ArrayList<>()));
    }

    /** Whom the official answers for, as the portal finds it out for itself. */
    private static List<String> candidates(Database rows) {
        return rows.jdbc()
                .sql("SELECT DISTINCT candidate FROM bench_task WHERE n <= :held")
                .param("held", Sizes.HELD)
                .query(String.class)
                .list();
    }

    private static void requireSame(String page, String json) {
        List<String> ours = ids(ROW, page);
        List<String> theirs = ids(ID, json);
        if (ours.isEmpty() || !ours.equals(theirs)) {
            throw new AssertionError("not the same tasks:\n" + ours + "\n" + theirs);
        }
    }

    private static List<String> ids(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1)).distinct().toList();
    }

    private static void requireCount(String json, int held) {
        Matcher count = Pattern.compile("\"count\":(\\d+)").matcher(json);
        if (!count.find() || Integer.parseInt(count.group(1)) != held) {
            throw new AssertionError("expected " + held + ", the engine counts " + json);
        }
    }

    void run() throws Exception {
        Report.phase("task lists: warming up");
        warmUp();
        arms.values().forEach(arm -> arm.times().clear());
        arms.values().stream().map(Arm::database).distinct().forEach(Database::reset);
        Report.phase("task lists: measuring");
        rounds(sizes.samples());
        List<String> names = List.of("held", "busy");
        for (String who : names) {
            report(who);
        }
    }

    /** The portal renders pages and is compiled while it does; the engine's answers need less. */
    private void warmUp() throws Exception {
        for (Arm arm : arms.values()) {
            for (int no = 0; no < sizes.warmUp() / (arm.name().equals("peer") ? 10 : 1); no++) {
                arm.deed().done();
            }
        }
        rounds(5);
    }

    private void rounds(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            for (Arm arm : arms.values()) {
                arm.times().add(Load.time(arm.deed()));
            }
        }
    }

    private void report(String who) throws Exception {
        String held = who.equals("held") ? "300" : "3,000";
        Samples few = arms.get(who + " portal few").samples();
        Samples many = arms.get(who + " portal many").samples();
        Samples fewPeer = arms.get(who + " peer few").samples();
        Samples manyPeer = arms.get(who + " peer many").samples();
        Samples tuned = arms.get(who + " tuned many").samples();
        report.add(
                "(a) task list, holds " + held + " of " + Report.number("%,d", sizes.fewTasks()),
                few.toString(),
                fewPeer.toString(),
                ratio(fewPeer, few),
                "",
                counters(who, "few"));
        report.add(
                "(a) task list, holds " + held + " of " + Report.number("%,d", sizes.tasks()),
                many.toString(),
                manyPeer.toString(),
                ratio(manyPeer, many),
                who.equals("held") ? "≥ 20" : "reported",
                counters(who, "many"));
        report.add(
                "(a) the same, the engine told to plan each query anew",
                many.toString(),
                tuned.toString(),
                ratio(tuned, many),
                "reported",
                "");
        report.add(
                "(a) own growth, holds " + held,
                Report.number("× %.2f", many.median() / few.median()),
                Report.number("× %.2f", manyPeer.median() / fewPeer.median()),
                "",
                who.equals("held") ? "≤ 1.5" : "reported",
                "");
        report.add(
                "(a) filtered, sorted and searched, holds " + held + " of " + Report.number("%,d", sizes.tasks()),
                arms.get(who + " filtered many").samples().toString(),
                "–",
                "",
                "reported",
                Report.number("× %.2f of few", arms.get(who + " filtered many").samples().median()
                        / arms.get(who + " filtered few").samples().median()));
    }

    private static String ratio(Samples peer, Samples portal) {
        return Report.number("%.1f", peer.median() / portal.median());
    }

    /** Of one page on each side, counted by itself. */
    private String counters(String who, String size) throws Exception {
        Counters ours = counted(arms.get(who + " portal " + size));
        Report.detail(arms.get(who + " portal " + size).database().costliest(60, 10));
        Counters theirs = counted(arms.get(who + " peer " + size));
        return "portal: " + ours.per(10) + "; engine: " + theirs.per(10);
    }

    private static Counters counted(Arm arm) throws Exception {
        arm.database().reset();
        for (int no = 0; no < 10; no++) {
            arm.deed().done();
        }
        return arm.database().counters();
    }
}
