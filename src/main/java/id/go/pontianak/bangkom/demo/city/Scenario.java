package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.Desk;
import id.go.pontianak.bangkom.demo.city.hand.History;
import id.go.pontianak.bangkom.demo.city.hand.Proposals;
import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.demo.city.people.Crowd;
import id.go.pontianak.bangkom.demo.city.people.Population;
import id.go.pontianak.bangkom.demo.city.people.Resident;
import id.go.pontianak.bangkom.demo.city.people.Structure;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Eight weeks of the city's autumn, in the order of the days: batches from the call to the first day, with all that comes between. */
final class Scenario {

    static final String NO_TIME = "Jadwalnya bertepatan dengan pelayanan yang tidak dapat ditinggalkan.";

    private final History history;
    private final Desk desk;
    private final Teaching teaching;
    private final SelfPacedEpisode selfPaced;
    private final LeadershipEpisode leadership;
    private final WebinarEpisode webinar;
    private final CallsEpisode calls;
    private final OpenCallsEpisode open;
    private final DeliveryStages delivery;
    private final Cast cast;
    private final Population people;
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
        this.teaching = teaching;
        this.cast = cast;
        this.people = people;
        this.crowd = new Crowd(people, cast);
        this.hr = cast.analis().id();
        this.city = new DemoScript(history, desk, proposals, structure, crowd, hr);
        this.selfPaced = new SelfPacedEpisode(city, history, teaching, cast, people);
        this.webinar = new WebinarEpisode(city, history, desk, proposals, teaching, hr);
        this.calls = new CallsEpisode(city);
        this.open = new OpenCallsEpisode(city, desk, proposals, crowd, structure, cast);
        this.leadership = new LeadershipEpisode(city, desk, crowd, cast);
        this.delivery = new DeliveryStages(city, history, desk, teaching, cast);
    }

    void september() {
        history.comes(day(9, 7), 9);
        city.plan("WEB-01", "Daring", 8, day(9, 8), day(9, 25), day(10, 5), day(10, 26), 1);
        teaching.tests().approveAll(hr);
        selfPaced.called();
        delivery.called();
        calls.september();
        history.comes(day(9, 9), 9);
        city.submit("WEB-01", 14, Crowd::staff);
        city.submit("ETK-01", 29, Crowd::staff);
        List<String> rejected = city.split("ETK-01", "ditolak", 3);
        city.split("WEB-01", "terlambat", 3);
        history.comes(day(9, 10), 10);
        desk.decide(rejected, Map.of("outcome", "rejected", "reason", NO_TIME));
        selfPaced.proposed();
        city.route(List.of("WEB-01", "ETK-01", SelfPacedEpisode.BATCH), day(9, 10), day(9, 11), day(9, 14), day(9, 15));
        midSeptember();
    }

    private void midSeptember() {
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
        delivery.proposed();
        List<String> called = new ArrayList<>(List.of("PRB-01", "PBJ-01", "TIK-01"));
        called.addAll(delivery.batches());
        city.route(called, day(9, 17), day(9, 18), day(9, 21), day(9, 22));
    }

    void october() {
        calls.endOfSeptember();
        history.comes(day(9, 29), 9);
        city.submit("ARS-01", 6, Crowd::staff);
        calls.october();
        city.route(List.of("ARS-01"), day(9, 30), day(10, 1), day(10, 2));
        history.comes(day(10, 6), 9);
        history.closeUnready(city.batch("WEB-01"), hr);
        city.set("WEB-01", day(10, 6), day(10, 7), day(10, 8), "800.2.1/211/BKPSDM/2026");
        selfPaced.set();
        webinar.fills();
        history.comes(day(10, 13), 9);
        delivery.handedUp();
        history.comes(day(10, 14), 9);
        delivery.endorsed();
        city.set("ETK-01", day(10, 13), day(10, 14), day(10, 15), "800.2.1/224/BKPSDM/2026");
        delivery.set();
        webinar.ethicsConfirm();
        history.comes(day(10, 16), 14);
        history.cancel(city.batch("COA-01"), new Why("Angkatan baru dibuka triwulan pertama tahun 2027.", "B2"), hr);
        history.comes(day(10, 19), 9);
        teaching.needs().opened(hr);
        history.comes(day(10, 20), 9);
        selfPaced.begun();
        city.submit("KEU-01", 6, Crowd::staff);
        city.route(List.of("KEU-01"), day(10, 21), day(10, 22), day(10, 23));
    }

    void lastWeek() {
        history.comes(day(10, 22), 9);
        calls.lastWeek();
        List<String> early = city.submit("MP-01", 8, Crowd::staff);
        city.route(List.of("MP-01"), day(10, 23));
        history.comes(day(10, 26), 9);
        List<Resident> colleagues = crowd.take(3, Crowd.staffOf("KABID1-DINKES"));
        colleagues.forEach(
                colleague -> city.add("KES-01", colleague, cast.pengelola().id()));
        desk.approve(early);
        history.comes(day(10, 26), 13);
        teaching.needs().rated(people, cast);
        webinar.attended();
        leadership.proposed();
        afterMonday(early);
        open.proposed();
        leadership.approved(3);
        leadership.headsApproved();
        lastFriday();
    }

    private void afterMonday(List<String> early) {
        history.comes(day(10, 27), 9);
        webinar.verified();
        leadership.approved(5);
        leadership.headsApproved();
        teaching.needs().recapped();
        history.comes(day(10, 28), 9);
        teaching.needs().signed();
        leadership.approved(4);
        leadership.headsApproved();
        city.endorse("PBJ-01", day(10, 27), day(10, 28));
        city.handUp("PRB-01", day(10, 28));
        city.set("TIK-01", day(10, 28), day(10, 29), day(10, 29), "800.2.1/241/BKPSDM/2026");
        history.comes(day(10, 29), 10);
        desk.approve(early.subList(0, Math.min(5, early.size())));
    }

    private void lastFriday() {
        history.comes(day(10, 30), 10);
        List<String> seats = history.numbers(city.batch("TIK-01"), Seat.State.SEAT);
        city.confirm(seats.stream()
                .filter(number -> !city.isAbout(number, cast.pegawai()))
                .limit(5)
                .toList());
        seats.stream()
                .findFirst()
                .map(number -> history.nominee(city.batch("TIK-01"), number))
                .ifPresent(reader -> teaching.learners().read(reader, "TIK-01", 2));
        teaching.needs().verified();
        webinar.ethicsGiveUp();
        open.decided();
        leadership.approved(2);
        history.comes(day(10, 30), 18);
        delivery.attended();
        leadership.approved(1);
        leadership.headsApproved();
        history.comes(day(11, 2), 9);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
