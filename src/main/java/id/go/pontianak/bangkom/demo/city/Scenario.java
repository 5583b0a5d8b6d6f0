package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.workflow.Why;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Eight weeks of the city's autumn, in the order of the days: batches from the call to the first day, with all that comes between. */
final class Scenario {

    private static final String NO_TIME = "Jadwalnya bertepatan dengan pelayanan yang tidak dapat ditinggalkan.";

    private static final String HEALTH = "KES-01";
    private static final String SELF_PACED = "KES-01 mandiri";
    private static final int LEARNERS = 4;
    private static final int ALL_PAGES = 7;
    private static final int LOGGED = 10;

    private final History history;
    private final Desk desk;
    private final Proposals proposals;
    private final Delivery delivery;
    private final CourseLearners learners;
    private final CourseTests tests;
    private final List<Resident> nurses;
    private final PersonId superiorOfNurses;
    private final Structure structure;
    private final Cast cast;
    private final Crowd crowd;
    private final PersonId hr;
    private final DemoScript city;

    Scenario(
            History history,
            Desk desk,
            Proposals proposals,
            Teaching teaching,
            Structure structure,
            Population people,
            Cast cast) {
        this.history = history;
        this.desk = desk;
        this.proposals = proposals;
        this.delivery = teaching.delivery();
        this.learners = teaching.learners();
        this.tests = teaching.tests();
        this.nurses = people.staffOf("KABID2-DINKES");
        this.superiorOfNurses = people.holder("KABID2-DINKES").id();
        this.structure = structure;
        this.cast = cast;
        this.crowd = new Crowd(people, cast);
        this.hr = cast.analis().id();
        this.city = new DemoScript(history, desk, proposals, structure, crowd, hr);
    }

    void september() {
        history.comes(day(9, 7), 9);
        city.plan("WEB-01", "Daring", 8, day(9, 8), day(9, 25), day(10, 5), day(10, 26), 1);
        selfPacedIsCalled();
        city.plan("ETK-01", "Aula BKPSDM Kota Pontianak", 20, day(9, 8), day(9, 25), day(10, 12), day(11, 23), 3);
        city.plan("COA-01", "Perangkat daerah masing-masing", 10, day(9, 8), day(10, 9), day(10, 19), day(11, 16), 1);
        city.plan("PRB-01", "BPSDM Kalimantan Barat", 5, day(9, 8), day(10, 9), day(10, 26), day(12, 1), 3);
        city.plan("PBJ-01", "Aula BKPSDM Kota Pontianak", 10, day(9, 8), day(10, 9), day(10, 26), day(12, 7), 5);
        city.plan("TIK-01", "Laboratorium Diskominfo", 10, day(9, 8), day(10, 9), day(10, 26), day(11, 30), 3);
        history.comes(day(9, 9), 9);
        city.submit("WEB-01", 14, Crowd::staff);
        city.submit("ETK-01", 29, Crowd::staff);
        List<String> rejected = city.split("ETK-01", "ditolak", 3);
        city.split("WEB-01", "terlambat", 3);
        history.comes(day(9, 10), 10);
        desk.decide(rejected, Map.of("outcome", "rejected", "reason", NO_TIME));
        selfPacedIsProposed();
        city.route(List.of("WEB-01", "ETK-01", SELF_PACED), day(9, 10), day(9, 11), day(9, 14), day(9, 15));
        history.comes(day(9, 16), 9);
        city.submit("COA-01", 3, Crowd::staff);
        city.submit("PRB-01", 6, Crowd.tier(PositionTier.ADMINISTRATOR));
        city.submit(
                "PBJ-01",
                6,
                resident -> Crowd.staff(resident)
                        && String.valueOf(resident.grade()).startsWith("III"));
        // First, so that the seat reserved for his department is his.
        city.add("TIK-01", cast.pegawai(), cast.pengelola().id());
        city.submit("TIK-01", 13, Crowd::staff);
        city.route(List.of("PRB-01", "PBJ-01", "TIK-01"), day(9, 17), day(9, 18), day(9, 21), day(9, 22));
    }

    void october() {
        city.plan(
                "ARS-01",
                "Aula Dinas Perpustakaan dan Kearsipan",
                12,
                day(9, 28),
                day(10, 16),
                day(10, 30),
                day(12, 8),
                2);
        history.comes(day(9, 29), 9);
        city.submit("ARS-01", 6, Crowd::staff);
        city.plan(
                "PKP",
                "BPSDM Kalimantan Selatan, Banjarbaru",
                6,
                day(10, 12),
                day(11, 20),
                day(12, 4),
                LocalDate.of(2027, 1, 18),
                91);
        city.plan(
                "PKN2",
                "Puslatbang LAN, Makassar",
                3,
                day(10, 12),
                day(11, 20),
                day(12, 4),
                LocalDate.of(2027, 2, 1),
                110);
        city.plan("KEU-01", "Aula BKAD Kota Pontianak", 20, day(10, 12), day(10, 30), day(11, 9), day(12, 10), 2);
        city.plan("MP-01", "Aula BKPSDM Kota Pontianak", 30, day(10, 12), day(11, 13), day(11, 27), day(12, 14), 4);
        city.plan("KES-01", "Daring", 25, day(10, 12), day(11, 13), day(11, 27), day(12, 21), 2);
        city.route(List.of("ARS-01"), day(9, 30), day(10, 1), day(10, 2));
        history.comes(day(10, 6), 9);
        history.closeUnready(city.batch("WEB-01"), hr);
        city.set("WEB-01", day(10, 6), day(10, 7), day(10, 8), "800.2.1/211/BKPSDM/2026");
        selfPacedIsSet();
        webinarFills();
        city.set("ETK-01", day(10, 13), day(10, 14), day(10, 15), "800.2.1/224/BKPSDM/2026");
        ethicsConfirms();
        history.comes(day(10, 16), 14);
        history.cancel(city.batch("COA-01"), new Why("Angkatan baru dibuka triwulan pertama tahun 2027.", "B2"), hr);
        history.comes(day(10, 20), 9);
        selfPacedBegins();
        city.submit("KEU-01", 6, Crowd::staff);
        city.route(List.of("KEU-01"), day(10, 21), day(10, 22), day(10, 23));
    }

    void lastWeek() {
        history.comes(day(10, 22), 9);
        city.plan("GTA-01", "Daring", 40, day(11, 16), day(12, 4), day(12, 11), LocalDate.of(2027, 1, 11), 5);
        List<String> early = city.submit("MP-01", 8, Crowd::staff);
        city.route(List.of("MP-01"), day(10, 23));
        history.comes(day(10, 26), 9);
        List<Resident> colleagues = crowd.take(3, Crowd.staffOf("KABID1-DINKES"));
        colleagues.forEach(
                colleague -> city.add("KES-01", colleague, cast.pengelola().id()));
        desk.approve(early);
        history.comes(day(10, 26), 13);
        delivery.attend(city.batch("WEB-01"), hr);
        leadership();
        city.endorse("PBJ-01", day(10, 27), day(10, 28));
        city.handUp("PRB-01", day(10, 28));
        city.set("TIK-01", day(10, 28), day(10, 29), day(10, 29), "800.2.1/241/BKPSDM/2026");
        history.comes(day(10, 29), 10);
        desk.approve(early.subList(0, Math.min(5, early.size())));
        openCalls();
        lastFriday();
    }

    private void selfPacedIsCalled() {
        tests.approve(HEALTH, hr);
        city.planSelfPaced(
                SELF_PACED,
                HEALTH,
                LEARNERS,
                new Schedule(day(9, 8), day(9, 25), day(10, 5), day(10, 20), LocalDate.of(2027, 1, 15)));
    }

    private void selfPacedIsProposed() {
        PersonId proposer = cast.pengelola().id();
        city.add(SELF_PACED, cast.pegawai(), proposer);
        nurses.stream().limit(LEARNERS - 1L).forEach(nurse -> city.add(SELF_PACED, nurse, proposer));
    }

    /** Nobody selects: the seats were given on the selection date. */
    private void selfPacedIsSet() {
        city.confirm(history.numbers(city.batch(SELF_PACED), Seat.State.SEAT));
    }

    /** One is done, the employee of the sign-in page in the middle, one at the beginning; the last has not opened a page. */
    private void selfPacedBegins() {
        Resident first = nurses.get(0);
        learners.learn(first, HEALTH, ALL_PAGES, LOGGED);
        learners.confirm(first, HEALTH, superiorOfNurses);
        tests.sat(city.batch(SELF_PACED), first, 50, 90, hr);
        learners.learn(cast.pegawai(), HEALTH, 4, 3);
        tests.entered(city.batch(SELF_PACED), cast.pegawai(), 40, hr);
        learners.learn(nurses.get(1), HEALTH, 1, 0);
    }

    /** The webinar: everybody confirms, two give up and the reserve moves up. */
    private void webinarFills() {
        history.comes(day(10, 9), 9);
        List<String> seats = history.numbers(city.batch("WEB-01"), Seat.State.SEAT);
        seats.stream()
                .limit(2)
                .forEach(number -> proposals.withdraw(number, NO_TIME, history.nominee(city.batch("WEB-01"), number)));
        city.confirm(seats.subList(2, seats.size()));
        history.comes(day(10, 12), 9);
        desk.decide(history.numbers(city.batch("WEB-01"), Seat.State.OFFERED), Map.of("outcome", "accepted"));
        delivery.plan(city.batch("WEB-01"), day(10, 26), hr);
    }

    private void ethicsConfirms() {
        history.comes(day(10, 16), 9);
        List<String> seats = history.numbers(city.batch("ETK-01"), Seat.State.SEAT);
        city.confirm(seats.subList(0, Math.max(0, seats.size() - 4)));
    }

    private void leadership() {
        city.submit("PKP", 5, resident -> Crowd.tier(PositionTier.PENGAWAS).test(resident));
        List<Resident> heads = crowd.take(3, Crowd.tier(PositionTier.JPT_PRATAMA));
        heads.forEach(head -> city.add("PKN2", head, cast.sekda().id()));
        history.comes(day(10, 27), 9);
        delivery.verify(city.batch("WEB-01"), hr);
        desk.approve(city.of("PKP").subList(0, Math.min(5, city.of("PKP").size())));
        desk.approve(city.of("PKN2"));
        history.comes(day(10, 28), 9);
        desk.approve(city.of("PKP").subList(0, Math.min(4, city.of("PKP").size())));
        desk.approve(city.of("PKN2"));
    }

    private void openCalls() {
        city.submit("MP-01", 10, Crowd::staff);
        List<String> numbers = city.submit(
                "KES-01",
                8,
                resident -> Crowd.staff(resident)
                        && structure.governmentUnitOf(resident.unit()).equals("DINKES"));
        desk.approve(numbers);
        crowd.take(3, Crowd.staffOf("KABID1-DINKES"))
                .forEach(colleague ->
                        city.add("KES-01", colleague, cast.pengelola().id()));
        desk.approve(city.of("PKP").subList(0, Math.min(3, city.of("PKP").size())));
        desk.approve(city.of("PKN2"));
    }

    private void lastFriday() {
        history.comes(day(10, 30), 10);
        List<String> seats = history.numbers(city.batch("TIK-01"), Seat.State.SEAT);
        city.confirm(seats.stream()
                .filter(number -> !city.isAbout(number, cast.pegawai()))
                .limit(5)
                .toList());
        List<String> ethics = history.numbers(city.batch("ETK-01"), Seat.State.SEAT);
        ethics.stream()
                .limit(3)
                .forEach(number -> proposals.withdraw(number, NO_TIME, history.nominee(city.batch("ETK-01"), number)));
        List<String> recent = new ArrayList<>(city.of("MP-01")
                .subList(Math.min(8, city.of("MP-01").size()), city.of("MP-01").size()));
        desk.decide(first(recent, 0, 3), Map.of("outcome", "rejected", "reason", NO_TIME));
        List<String> disputed = first(recent, 3, 6);
        desk.decide(disputed, Map.of("outcome", "rejected", "reason", NO_TIME));
        disputed.forEach(
                number -> city.nominee(number).ifPresent(person -> proposals.askForReview(number, person.id())));
        Map<String, String> unclear =
                Map.of("outcome", "returned", "reason", "Alasan kebutuhan belum menyebut tugas yang akan ditangani.");
        desk.decide(first(recent, 6, 8), unclear);
        desk.decide(first(city.of("KES-01"), 3, 6), unclear);
        desk.approve(first(recent, 8, 10));
        desk.approve(city.of("PKP").subList(0, Math.min(2, city.of("PKP").size())));
        history.comes(day(10, 30), 15);
        desk.approve(city.of("PKP").subList(0, Math.min(1, city.of("PKP").size())));
        desk.approve(city.of("PKN2"));
        history.comes(day(11, 2), 9);
    }

    private static List<String> first(List<String> all, int from, int to) {
        return all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
