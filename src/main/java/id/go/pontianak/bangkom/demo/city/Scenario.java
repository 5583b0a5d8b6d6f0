package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch.Location;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan.Seating;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Eight weeks of the city's autumn, in the order of the days: batches from the call to the first day, with all that comes between. */
final class Scenario {

    private static final String NO_TIME = "Jadwalnya bertepatan dengan pelayanan yang tidak dapat ditinggalkan.";

    private final History history;
    private final Desk desk;
    private final Proposals proposals;
    private final Structure structure;
    private final Population people;
    private final Cast cast;
    private final Crowd crowd;
    private final PersonId hr;
    private final Map<String, String> batches = new HashMap<>();
    private final Map<String, List<String>> cases = new HashMap<>();
    private final Map<String, Resident> nominees = new HashMap<>();

    Scenario(History history, Desk desk, Proposals proposals, Structure structure, Population people, Cast cast) {
        this.history = history;
        this.desk = desk;
        this.proposals = proposals;
        this.structure = structure;
        this.people = people;
        this.cast = cast;
        this.crowd = new Crowd(people, cast);
        this.hr = cast.analis().id();
    }

    void september() {
        history.comes(day(9, 7), 9);
        plan("WEB-01", "Daring", 8, day(9, 8), day(9, 25), day(10, 5), day(10, 26), 1);
        plan("ETK-01", "Aula BKPSDM Kota Pontianak", 20, day(9, 8), day(9, 25), day(10, 12), day(11, 23), 3);
        plan("COA-01", "Perangkat daerah masing-masing", 10, day(9, 8), day(10, 9), day(10, 19), day(11, 16), 1);
        plan("PRB-01", "BPSDM Kalimantan Barat", 5, day(9, 8), day(10, 9), day(10, 26), day(12, 1), 3);
        plan("PBJ-01", "Aula BKPSDM Kota Pontianak", 10, day(9, 8), day(10, 9), day(10, 26), day(12, 7), 5);
        plan("TIK-01", "Laboratorium Diskominfo", 10, day(9, 8), day(10, 9), day(10, 26), day(11, 30), 3);
        history.comes(day(9, 9), 9);
        submit("WEB-01", 14, Crowd::staff);
        submit("ETK-01", 29, Crowd::staff);
        List<String> rejected = split("ETK-01", "ditolak", 3);
        split("WEB-01", "terlambat", 3);
        history.comes(day(9, 10), 10);
        desk.decide(rejected, Map.of("outcome", "rejected", "reason", NO_TIME));
        route(List.of("WEB-01", "ETK-01"), day(9, 10), day(9, 11), day(9, 14), day(9, 15));
        history.comes(day(9, 16), 9);
        submit("COA-01", 3, Crowd::staff);
        submit("PRB-01", 6, Crowd.tier(PositionTier.ADMINISTRATOR));
        submit(
                "PBJ-01",
                6,
                resident -> Crowd.staff(resident)
                        && String.valueOf(resident.grade()).startsWith("III"));
        // First, so that the seat reserved for his department is his.
        add("TIK-01", cast.pegawai(), cast.pengelola().id());
        submit("TIK-01", 13, Crowd::staff);
        route(List.of("PRB-01", "PBJ-01", "TIK-01"), day(9, 17), day(9, 18), day(9, 21), day(9, 22));
    }

    void october() {
        plan(
                "ARS-01",
                "Aula Dinas Perpustakaan dan Kearsipan",
                12,
                day(9, 28),
                day(10, 16),
                day(10, 30),
                day(12, 8),
                2);
        history.comes(day(9, 29), 9);
        submit("ARS-01", 6, Crowd::staff);
        plan(
                "PKP",
                "BPSDM Kalimantan Selatan, Banjarbaru",
                6,
                day(10, 12),
                day(11, 20),
                day(12, 4),
                LocalDate.of(2027, 1, 18),
                91);
        plan(
                "PKN2",
                "Puslatbang LAN, Makassar",
                3,
                day(10, 12),
                day(11, 20),
                day(12, 4),
                LocalDate.of(2027, 2, 1),
                110);
        plan("KEU-01", "Aula BKAD Kota Pontianak", 20, day(10, 12), day(10, 30), day(11, 9), day(12, 10), 2);
        plan("MP-01", "Aula BKPSDM Kota Pontianak", 30, day(10, 12), day(11, 13), day(11, 27), day(12, 14), 4);
        plan("KES-01", "Daring", 25, day(10, 12), day(11, 13), day(11, 27), day(12, 21), 2);
        route(List.of("ARS-01"), day(9, 30), day(10, 1), day(10, 2));
        history.comes(day(10, 6), 9);
        history.closeUnready(batch("WEB-01"), hr);
        set("WEB-01", day(10, 6), day(10, 7), day(10, 8), "800.2.1/211/BKPSDM/2026");
        webinarFills();
        set("ETK-01", day(10, 13), day(10, 14), day(10, 15), "800.2.1/224/BKPSDM/2026");
        ethicsConfirms();
        history.comes(day(10, 16), 14);
        history.cancel(
                batch("COA-01"), "Anggaran narasumber dialihkan; angkatan baru dibuka triwulan pertama 2027.", hr);
        history.comes(day(10, 20), 9);
        submit("KEU-01", 6, Crowd::staff);
        route(List.of("KEU-01"), day(10, 21), day(10, 22), day(10, 23));
    }

    void lastWeek() {
        history.comes(day(10, 22), 9);
        plan("GTA-01", "Daring", 40, day(11, 16), day(12, 4), day(12, 11), LocalDate.of(2027, 1, 11), 5);
        List<String> early = submit("MP-01", 8, Crowd::staff);
        route(List.of("MP-01"), day(10, 23));
        history.comes(day(10, 26), 9);
        List<Resident> colleagues = crowd.take(3, Crowd.staffOf("KABID1-DINKES"));
        colleagues.forEach(
                colleague -> add("KES-01", colleague, cast.pengelola().id()));
        desk.approve(early);
        leadership();
        endorse("PBJ-01", day(10, 27), day(10, 28));
        handUp("PRB-01", day(10, 28));
        set("TIK-01", day(10, 28), day(10, 29), day(10, 29), "800.2.1/241/BKPSDM/2026");
        history.comes(day(10, 29), 10);
        desk.approve(early.subList(0, Math.min(5, early.size())));
        openCalls();
        lastFriday();
    }

    /** The webinar: everybody confirms, two give up and the reserve moves up; on 26 October it takes place. */
    private void webinarFills() {
        history.comes(day(10, 9), 9);
        List<String> seats = history.numbers(batch("WEB-01"), Seat.State.SEAT);
        seats.stream()
                .limit(2)
                .forEach(number -> history.withdraw(number, NO_TIME, history.nominee(batch("WEB-01"), number)));
        confirm(seats.subList(2, seats.size()));
        history.comes(day(10, 12), 9);
        desk.decide(history.numbers(batch("WEB-01"), Seat.State.OFFERED), Map.of("outcome", "accepted"));
    }

    private void ethicsConfirms() {
        history.comes(day(10, 16), 9);
        List<String> seats = history.numbers(batch("ETK-01"), Seat.State.SEAT);
        confirm(seats.subList(0, Math.max(0, seats.size() - 4)));
    }

    private void leadership() {
        submit("PKP", 5, resident -> Crowd.tier(PositionTier.PENGAWAS).test(resident));
        List<Resident> heads = crowd.take(3, Crowd.tier(PositionTier.JPT_PRATAMA));
        heads.forEach(head -> add("PKN2", head, cast.sekda().id()));
        history.comes(day(10, 27), 9);
        desk.approve(of("PKP").subList(0, Math.min(5, of("PKP").size())));
        desk.approve(of("PKN2"));
        history.comes(day(10, 28), 9);
        desk.approve(of("PKP").subList(0, Math.min(4, of("PKP").size())));
        desk.approve(of("PKN2"));
    }

    private void openCalls() {
        submit("MP-01", 10, Crowd::staff);
        List<String> numbers = submit(
                "KES-01",
                8,
                resident -> Crowd.staff(resident)
                        && structure.governmentUnitOf(resident.unit()).equals("DINKES"));
        desk.approve(numbers);
        crowd.take(3, Crowd.staffOf("KABID1-DINKES"))
                .forEach(colleague -> add("KES-01", colleague, cast.pengelola().id()));
        desk.approve(of("PKP").subList(0, Math.min(3, of("PKP").size())));
        desk.approve(of("PKN2"));
    }

    private void lastFriday() {
        history.comes(day(10, 30), 10);
        List<String> seats = history.numbers(batch("TIK-01"), Seat.State.SEAT);
        confirm(seats.stream()
                .filter(number -> !cast.pegawai().equals(nominees.get(number)))
                .limit(5)
                .toList());
        List<String> ethics = history.numbers(batch("ETK-01"), Seat.State.SEAT);
        ethics.stream()
                .limit(3)
                .forEach(number -> history.withdraw(number, NO_TIME, history.nominee(batch("ETK-01"), number)));
        List<String> recent = new ArrayList<>(
                of("MP-01").subList(Math.min(8, of("MP-01").size()), of("MP-01").size()));
        desk.decide(first(recent, 0, 3), Map.of("outcome", "rejected", "reason", NO_TIME));
        List<String> disputed = first(recent, 3, 6);
        desk.decide(disputed, Map.of("outcome", "rejected", "reason", NO_TIME));
        disputed.forEach(number -> nominee(number).ifPresent(person -> history.askForReview(number, person.id())));
        Map<String, String> unclear =
                Map.of("outcome", "returned", "reason", "Alasan kebutuhan belum menyebut tugas yang akan ditangani.");
        desk.decide(first(recent, 6, 8), unclear);
        desk.decide(first(of("KES-01"), 3, 6), unclear);
        desk.approve(first(recent, 8, 10));
        desk.approve(of("PKP").subList(0, Math.min(2, of("PKP").size())));
        history.comes(day(10, 30), 15);
        desk.approve(of("PKP").subList(0, Math.min(1, of("PKP").size())));
        desk.approve(of("PKN2"));
        history.comes(day(11, 2), 9);
    }

    private void plan(
            String programme,
            String place,
            int seats,
            LocalDate opens,
            LocalDate deadline,
            LocalDate selection,
            LocalDate starts,
            int days) {
        Location location =
                place.contains("Banjarbaru") || place.contains("Makassar") ? Location.OUT_OF_TOWN : Location.IN_TOWN;
        Schedule schedule = new Schedule(opens, deadline, selection, starts, starts.plusDays(days - 1L));
        batches.put(
                programme,
                history.plan(
                        programme,
                        schedule,
                        location,
                        place,
                        new Seating(seats, Map.of("DINKES", Math.max(1, seats / 8))),
                        hr));
    }

    private List<String> submit(String programme, int count, Predicate<Resident> suitable) {
        List<Resident> taken = crowd.take(count, suitable);
        List<String> numbers = new ArrayList<>();
        for (int index = 0; index < taken.size(); index++) {
            Resident nominee = taken.get(index);
            proposals.submit(batch(programme), structure, nominee, index).ifPresent(number -> {
                numbers.add(number);
                nominees.put(number, nominee);
            });
        }
        of(programme).addAll(numbers);
        return numbers;
    }

    private void add(String programme, Resident nominee, PersonId proposer) {
        proposals
                .propose(
                        batch(programme),
                        nominee,
                        proposer,
                        "Diperlukan untuk tugas yang mulai ditangani awal tahun depan.")
                .ifPresent(number -> {
                    of(programme).add(number);
                    nominees.put(number, nominee);
                });
    }

    /** One round of approvals a day. */
    private void route(List<String> programmes, LocalDate... days) {
        for (LocalDate day : days) {
            history.comes(day, 10);
            programmes.forEach(programme -> desk.approve(of(programme)));
        }
    }

    private void set(String programme, LocalDate ordered, LocalDate endorsed, LocalDate decreed, String number) {
        endorse(programme, ordered, endorsed);
        history.comes(decreed, 13);
        history.decree(batch(programme), number);
    }

    private void endorse(String programme, LocalDate ordered, LocalDate endorsed) {
        handUp(programme, ordered);
        history.comes(endorsed, 11);
        desk.approve(List.of(batch(programme)));
    }

    private void handUp(String programme, LocalDate day) {
        history.comes(day, 10);
        history.handUp(batch(programme));
    }

    private void confirm(List<String> numbers) {
        desk.decide(numbers, Map.of("outcome", "confirmed"));
    }

    private List<String> split(String programme, String apart, int count) {
        List<String> all = of(programme);
        List<String> some = new ArrayList<>(all.subList(0, Math.min(count, all.size())));
        all.removeAll(some);
        of(programme + " " + apart).addAll(some);
        return some;
    }

    private static List<String> first(List<String> all, int from, int to) {
        return all.subList(Math.min(from, all.size()), Math.min(to, all.size()));
    }

    private Optional<Resident> nominee(String number) {
        return Optional.ofNullable(nominees.get(number));
    }

    private List<String> of(String programme) {
        return cases.computeIfAbsent(programme, key -> new ArrayList<>());
    }

    private String batch(String programme) {
        return java.util.Objects.requireNonNull(batches.get(programme), programme);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
