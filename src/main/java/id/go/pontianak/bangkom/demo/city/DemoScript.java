package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.Desk;
import id.go.pontianak.bangkom.demo.city.hand.History;
import id.go.pontianak.bangkom.demo.city.hand.Proposals;
import id.go.pontianak.bangkom.demo.city.people.Crowd;
import id.go.pontianak.bangkom.demo.city.people.Resident;
import id.go.pontianak.bangkom.demo.city.people.Structure;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch.Location;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan.Seating;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What can happen in the city, in one line each, and what has: batches and cases under the programme's name. */
final class DemoScript {

    private final History history;
    private final Desk desk;
    private final Proposals proposals;
    private final Structure structure;
    private final Crowd crowd;
    private final PersonId hr;
    private final Map<String, String> batches = new HashMap<>();
    private final Map<String, List<String>> cases = new HashMap<>();
    private final Map<String, Resident> nominees = new HashMap<>();

    DemoScript(History history, Desk desk, Proposals proposals, Structure structure, Crowd crowd, PersonId hr) {
        this.history = history;
        this.desk = desk;
        this.proposals = proposals;
        this.structure = structure;
        this.crowd = crowd;
        this.hr = hr;
    }

    void plan(
            String programme,
            String place,
            int seats,
            LocalDate opens,
            LocalDate deadline,
            LocalDate selection,
            LocalDate starts,
            int days) {
        plan(programme, programme, place, seats, opens, deadline, selection, starts, days);
    }

    /** Another batch of the programme; {@code key} names it in this script. */
    void plan(
            String key,
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
                key,
                history.plan(
                        programme,
                        schedule,
                        location,
                        place,
                        new Seating(seats, Map.of("DINKES", Math.max(1, seats / 8))),
                        hr));
    }

    /** A batch of the programme that each learns by himself; {@code key} names it in this script. */
    void planSelfPaced(String key, String programme, int seats, Schedule schedule) {
        batches.put(key, history.planSelfPaced(programme, schedule, new Seating(seats, Map.of("DINKES", seats)), hr));
    }

    List<String> submit(String programme, int count, Predicate<Resident> suitable) {
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

    void add(String programme, Resident nominee, PersonId proposer) {
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
    void route(List<String> programmes, LocalDate... days) {
        for (LocalDate day : days) {
            history.comes(day, 10);
            programmes.forEach(programme -> desk.approve(of(programme)));
        }
    }

    void set(String programme, LocalDate ordered, LocalDate endorsed, LocalDate decreed, String number) {
        endorse(programme, ordered, endorsed);
        history.comes(decreed, 13);
        history.decree(batch(programme), number);
    }

    void endorse(String programme, LocalDate ordered, LocalDate endorsed) {
        handUp(programme, ordered);
        history.comes(endorsed, 11);
        desk.approve(List.of(batch(programme)));
    }

    void handUp(String programme, LocalDate day) {
        history.comes(day, 10);
        history.handUp(batch(programme));
    }

    void confirm(List<String> numbers) {
        desk.decide(numbers, Map.of("outcome", "confirmed"));
    }

    List<String> split(String programme, String apart, int count) {
        List<String> all = of(programme);
        List<String> some = new ArrayList<>(all.subList(0, Math.min(count, all.size())));
        all.removeAll(some);
        of(programme + " " + apart).addAll(some);
        return some;
    }

    boolean isAbout(String number, Resident resident) {
        return resident.equals(nominees.get(number));
    }

    Optional<Resident> nominee(String number) {
        return Optional.ofNullable(nominees.get(number));
    }

    List<String> of(String programme) {
        return cases.computeIfAbsent(programme, key -> new ArrayList<>());
    }

    String batch(String programme) {
        return java.util.Objects.requireNonNull(batches.get(programme), programme);
    }
}
