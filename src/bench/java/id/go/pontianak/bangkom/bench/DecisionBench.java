package id.go.pontianak.bangkom.bench;

import id.go.pontianak.bangkom.bench.Load.Deed;
import id.go.pontianak.bangkom.bench.Load.Result;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.WebPage;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.awaitility.Awaitility;

/**
 * Approving the first step of nominations: in the portal by sending the task's form, in the plain engine by completing the same task of the
 * same model. Four clients each, in turns. What an approval opens (the next step) is part of it on both sides.
 */
final class DecisionBench {

    private static final int CLIENTS = City.SUPERIORS.size();

    /** Rounds that are not counted, each followed by a rest for the compilers, which otherwise take more of the processors than the decisions. */
    private static final int WARM_UP = 60;

    /** People in one proposal: as many as the portal allows. */
    private static final int AT_ONCE = 500;

    private static final String APPROVE = "{\"variables\":{\"stepOutcome\":{\"value\":\"approved\"}}}";

    /** A task of the portal and the version of it that is on the screen. */
    private record Waiting(String id, String version) {}

    private final Report report;
    private final Sizes sizes;
    private final Side side;
    private final List<HttpOfficial> officials = new ArrayList<>();
    private final List<Iterator<Waiting>> waiting = new ArrayList<>();
    private List<Iterator<String>> peerWaiting = List.of();

    DecisionBench(Report report, Sizes sizes, Side side) {
        this.report = report;
        this.sizes = sizes;
        this.side = side;
    }

    void run() throws Exception {
        int needed = (WARM_UP + sizes.rounds() + 1) * sizes.perRound();
        nominate(needed);
        start(needed);
        for (String superior : City.SUPERIORS) {
            HttpOfficial official = side.portal().signIn(superior.toLowerCase(Locale.ROOT));
            official.open("/tasks");
            officials.add(official);
        }
        Report.phase("decisions: warming up");
        List<Double> ratios = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        List<Double> ourTimes = new ArrayList<>();
        List<Double> theirTimes = new ArrayList<>();
        for (int round = -WARM_UP; round < sizes.rounds(); round++) {
            Result portal = Load.run(portalDeeds(sizes.perRound()));
            Result peer = Load.run(peerDeeds(sizes.perRound()));
            if (round % 10 == 0) {
                Report.phase("round %d: %.0f/s against %.0f/s", round, portal.perSecond(), peer.perSecond());
            }
            if (round < 0) {
                side.awaitRest();
            } else {
                ratios.add(portal.perSecond() / peer.perSecond());
                ours.add(portal.perSecond());
                theirs.add(peer.perSecond());
                add(ourTimes, portal.each());
                add(theirTimes, peer.each());
            }
        }
        report.add(
                "(b) decisions a second, " + CLIENTS + " clients",
                Report.number("%.0f/s, %s", samples(ours).median(), samples(ourTimes)),
                Report.number("%.0f/s, %s", samples(theirs).median(), samples(theirTimes)),
                Report.number("%.2f", samples(ratios).median()),
                "≥ 0.55",
                counters());
    }

    private static void add(List<Double> times, double[] more) {
        for (double time : more) {
            times.add(time);
        }
    }

    private static Samples samples(List<Double> values) {
        return new Samples(values.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** One more round, one client at a time, for what the server did: half of it on each side. */
    private String counters() throws Exception {
        int deeds = sizes.perRound() / CLIENTS * CLIENTS;
        side.portalRows().reset();
        Load.run(portalDeeds(deeds));
        var ours = side.portalRows().counters();
        Report.detail(side.portalRows().costliest(80, deeds));
        side.peerRows().reset();
        Load.run(peerDeeds(deeds));
        var theirs = side.peerRows().counters();
        return "portal: " + ours.per(deeds) + "; engine: " + theirs.per(deeds);
    }

    private List<List<Deed>> portalDeeds(int all) {
        List<List<Deed>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            HttpOfficial official = officials.get(client);
            List<Deed> deeds = new ArrayList<>();
            for (int no = 0; no < all / CLIENTS; no++) {
                Waiting task = waiting.get(client).next();
                deeds.add(() -> requireTaken(official.decide(task.id(), task.version(), "approved", "")));
            }
            clients.add(deeds);
        }
        return clients;
    }

    private static void requireTaken(WebPage answer) throws IOException {
        if (!answer.taken()) {
            throw new IOException("not decided: " + answer.status() + "\n" + answer.body());
        }
    }

    private List<List<Deed>> peerDeeds(int all) {
        List<List<Deed>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            List<Deed> deeds = new ArrayList<>();
            for (int no = 0; no < all / CLIENTS; no++) {
                String task = peerWaiting.get(client).next();
                deeds.add(() -> side.peer().post("/task/" + task + "/complete", APPROVE));
            }
            clients.add(deeds);
        }
        return clients;
    }

    /**
     * Through the portal as people would: HR plans batches whose calls are open, each in a week of its own, the unit's personnel officer
     * nominates many at once, each of them for as many batches as it takes.
     */
    private void nominate(int needed) throws Exception {
        List<String> people = side.portalRows()
                .jdbc()
                .sql("""
                        SELECT id FROM (SELECT id, supervisor_office, row_number() OVER (PARTITION BY supervisor_office ORDER BY number) AS no
                            FROM directory_person WHERE unit_code = 'DINKES' AND name LIKE 'Pegawai Tambahan%'
                                AND birth_date >= DATE '1976-01-01') p
                        ORDER BY no, supervisor_office""")
                .query(String.class)
                .list();
        HttpOfficial officer = side.portal().signIn(City.OFFICIAL.toLowerCase(Locale.ROOT));
        officer.open("/nominations/new");
        double millis = Load.time(() -> {
            for (int left = needed, week = 0; left > 0 && !people.isEmpty(); left -= people.size(), week++) {
                nominate(officer, plan(week), people.subList(0, Math.min(people.size(), left)));
            }
        });
        long nominated = side.portalRows().count("SELECT count(*) FROM nomination");
        Report.phase("%d nominations in %.0f s", nominated, millis / 1000);
        if (nominated < needed) {
            throw new IllegalStateException("only " + nominated + " of " + needed + " nominations: fewer rounds, or smaller ones");
        }
        for (String superior : City.SUPERIORS) {
            waiting.add(side.portalRows()
                    .jdbc()
                    .sql("SELECT t.id, t.version FROM inbox_task t JOIN inbox_candidate c ON c.task_id = t.id"
                            + " JOIN nomination n ON n.number = t.case_number WHERE c.candidate = :candidate ORDER BY t.id")
                    .param("candidate", "office:" + superior)
                    .query((row, no) -> new Waiting(row.getString(1), row.getString(2)))
                    .list()
                    .iterator());
        }
    }

    private void nominate(HttpOfficial officer, String batch, List<String> people) throws IOException {
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            nominateAtOnce(officer, batch, people.subList(from, Math.min(people.size(), from + AT_ONCE)));
        }
    }

    private void nominateAtOnce(HttpOfficial officer, String batch, List<String> people) throws IOException {
        List<Map.Entry<String, String>> chosen =
                people.stream().map(person -> Map.entry("person", person)).toList();
        Map<String, String> form =
                Map.of("batch", batch, "motive", "Untuk tugas tahun depan.", "exception", "Tetap diusulkan.");
        requireTaken(officer.send("/nominations/new", form, chosen));
        // One after the other: nobody may have more than a few runs under way.
        Awaitility.await("the nominations").atMost(Duration.ofMinutes(8)).until(() -> side.portalRows()
                        .count("SELECT count(*) FROM workflow_bulk_row WHERE state = 'WAITING'")
                == 0);
    }

    private String plan(int week) throws IOException {
        HttpOfficial analyst = side.portal().signIn("analis");
        analyst.open("/batches/new");
        LocalDate today = LocalDate.now(BusinessClock.CITY);
        String day = wednesdayAfter(today, 100 + 7 * week);
        WebPage planned = analyst.send(
                "/batches/new",
                Map.of(
                        "programme", "WEB-01",
                        "opens", today.toString(),
                        "nominationDeadline", wednesdayAfter(today, 40),
                        "selectionDate", wednesdayAfter(today, 70),
                        "starts", day,
                        "ends", day,
                        "mode", "DARING",
                        "location", "IN_TOWN",
                        "place", "Daring",
                        "seats", "1000"));
        requireTaken(planned);
        String batch = planned.location().replaceFirst(".*/", "");
        // At night its hour is still to come; the bench does not wait for the morning.
        side.portalRows()
                .jdbc()
                .sql("UPDATE act_ru_job SET duedate_ = now() WHERE duedate_ > now() AND process_instance_id_ ="
                        + " (SELECT instance FROM workflow_case WHERE number = :batch)")
                .param("batch", batch)
                .update();
        Awaitility.await("the open call").atMost(Duration.ofMinutes(2)).until(() -> side.portalRows()
                        .count("SELECT count(*) FROM batch WHERE status = 'CALLING' AND number = '" + batch + "'")
                == 1);
        return batch;
    }

    /** Nobody may be asked to be done on a Sunday. */
    private static String wednesdayAfter(LocalDate today, int days) {
        return today.plusDays(days).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY)).toString();
    }

    private void start(int needed) throws Exception {
        double millis = Load.time(() -> {
            for (int no = 0; no < needed; no++) {
                side.peer()
                        .post(
                                "/message",
                                "{\"messageName\":\"nomination.submitted\",\"businessKey\":\"NOM-2027-" + no
                                        + "\",\"processVariables\":{\"nominee\":{\"value\":\"person:" + no
                                        + "\"},\"proposer\":{\"value\":\"person:0\"}}}");
            }
        });
        Report.phase("%d cases started in the plain engine in %.0f s", needed, millis / 1000);
        List<String> tasks = side.peerRows()
                .jdbc()
                .sql("SELECT t.id_ FROM act_ru_task t JOIN act_ru_execution e ON e.id_ = t.proc_inst_id_"
                        + " WHERE e.business_key_ LIKE 'NOM-2027-%' AND length(e.business_key_) < 16")
                .query(String.class)
                .list();
        List<Iterator<String>> parts = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            parts.add(tasks.subList(tasks.size() / CLIENTS * client, tasks.size() / CLIENTS * (client + 1)).iterator());
        }
        peerWaiting = parts;
    }
}
