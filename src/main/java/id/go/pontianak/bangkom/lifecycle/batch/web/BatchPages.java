package id.go.pontianak.bangkom.lifecycle.batch.web;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.batch.UnitAnswers;
import id.go.pontianak.bangkom.lifecycle.batch.UnitAnswers.Proposal;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what the pages show, by the right of who looks. */
@Component
@Transactional(readOnly = true)
class BatchPages {

    private final Batches batches;
    private final Seats seats;
    private final UnitAnswers answers;
    private final Catalogue catalogue;
    private final Directory directory;
    private final BatchViewer viewer;
    private final OpenSteps steps;

    BatchPages(
            Batches batches,
            Seats seats,
            UnitAnswers answers,
            Catalogue catalogue,
            Directory directory,
            BatchViewer viewer,
            OpenSteps steps) {
        this.batches = batches;
        this.seats = seats;
        this.answers = answers;
        this.catalogue = catalogue;
        this.directory = directory;
        this.viewer = viewer;
        this.steps = steps;
    }

    BatchViewer.View viewOf(PersonId person) {
        return viewer.of(person);
    }

    BatchRow row(Batch batch) {
        boolean given = batch.status().setByDecree();
        return new BatchRow(
                batch,
                given ? 0 : sum(answers.proposalsByUnit(batch.number())),
                given ? taken(seats.listOf(batch.number())) : 0);
    }

    private static int taken(List<Seat> list) {
        return count(list, Seat.State.SEAT, Seat.State.OFFERED, Seat.State.CLASH);
    }

    BatchPage page(String number, PersonId person) {
        Batch batch = batches.batch(number);
        BatchViewer.View view = viewer.of(person);
        List<Seat> list = seats.listOf(number);
        Map<String, Integer> proposals = answers.proposalsByUnit(number);
        return new BatchPage(
                batch,
                catalogue.programme(batch.programme(), batch.programmeVersion()),
                view,
                new BatchPage.Counts(sum(proposals), taken(list), count(list, Seat.State.RESERVE)),
                callRows(number, view, proposals),
                seatRows(number, list, view),
                preferences(batch, view),
                batch.status() == BatchStatus.CALLING
                        ? answers.silentUnits(number).stream()
                                .filter(view.units()::contains)
                                .toList()
                        : List.of(),
                batches.decreeFacts(number),
                view.all() && batch.status() == BatchStatus.DOUBTFUL ? batches.turnout(batch) : null,
                view.seesSome() ? steps.listOf(number) : List.of());
    }

    private List<BatchPage.CallRow> callRows(String number, BatchViewer.View view, Map<String, Integer> proposals) {
        Map<String, Integer> quotas = batches.quotas(number);
        return answers.answers(number).stream()
                .filter(answer -> view.sees(answer.unit()))
                .map(answer -> new BatchPage.CallRow(
                        answer.unit(),
                        directory.unit(answer.unit()).name(),
                        proposals.getOrDefault(answer.unit(), 0),
                        quotas.getOrDefault(answer.unit(), 0),
                        "batch.call." + answer.state(),
                        answer.nobodyBecause()))
                .toList();
    }

    private List<BatchPage.SeatRow> seatRows(String number, List<Seat> list, BatchViewer.View view) {
        if (!view.seesSome()) {
            return List.of();
        }
        Set<String> unconfirmed = answers.unconfirmed(number);
        Map<PersonId, Person> people =
                directory.persons(list.stream().map(Seat::person).toList());
        return list.stream()
                .filter(seat -> view.sees(known(people, seat.person()).governmentUnit()))
                .map(seat -> {
                    Person person = known(people, seat.person());
                    return new BatchPage.SeatRow(
                            seat,
                            person,
                            directory.unit(person.governmentUnit()).name(),
                            unconfirmed.contains(seat.nomination()));
                })
                .toList();
    }

    /** Only the head orders, and only while the list is not handed up. */
    private List<BatchPage.Preference> preferences(Batch batch, BatchViewer.View view) {
        if (batch.status().frozen() || view.headed().isEmpty()) {
            return List.of();
        }
        Map<String, List<Proposal>> byUnit = answers.proposals(batch.number()).stream()
                .filter(proposal -> view.headed().contains(proposal.unit()))
                .collect(Collectors.groupingBy(Proposal::unit));
        return byUnit.entrySet().stream()
                .filter(unit -> unit.getValue().size() > 1)
                .map(unit -> preference(unit.getKey(), unit.getValue()))
                .toList();
    }

    private BatchPage.Preference preference(String unit, List<Proposal> proposals) {
        Map<PersonId, Person> people =
                directory.persons(proposals.stream().map(Proposal::person).toList());
        return new BatchPage.Preference(
                unit,
                directory.unit(unit).name(),
                proposals.stream()
                        .map(proposal -> new BatchPage.Proposal(
                                proposal.nomination(),
                                known(people, proposal.person()).name(),
                                known(people, proposal.person()).position()))
                        .toList());
    }

    private static Person known(Map<PersonId, Person> people, PersonId id) {
        return Objects.requireNonNull(people.get(id));
    }

    private static int count(List<Seat> list, Seat.State... states) {
        List<Seat.State> wanted = List.of(states);
        return (int) list.stream().filter(seat -> wanted.contains(seat.state())).count();
    }

    private static int sum(Map<String, Integer> proposals) {
        return proposals.values().stream().mapToInt(Integer::intValue).sum();
    }
}
