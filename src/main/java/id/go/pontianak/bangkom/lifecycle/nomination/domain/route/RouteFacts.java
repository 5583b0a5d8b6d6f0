package id.go.pontianak.bangkom.lifecycle.nomination.domain.route;

import id.go.pontianak.bangkom.foundation.directory.Capacity;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.foundation.directory.Person;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.batch.SeatsByRule;
import id.go.pontianak.bangkom.lifecycle.catalogue.Catalogue;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeKind;
import id.go.pontianak.bangkom.lifecycle.nomination.domain.Nomination;
import org.springframework.stereotype.Component;

/** What the route table asks about a nomination. */
@Component
class RouteFacts {

    /** Basic training of probationary civil servants; BKN knows no kind of its own for it. */
    private final Directory directory;

    private final ResponsibleOfficials responsibleOfficials;
    private final Batches batches;
    private final Catalogue catalogue;
    private final SeatsByRule seats;
    private final BusinessClock clock;

    RouteFacts(
            Directory directory,
            ResponsibleOfficials responsibleOfficials,
            Batches batches,
            Catalogue catalogue,
            SeatsByRule seats,
            BusinessClock clock) {
        this.directory = directory;
        this.responsibleOfficials = responsibleOfficials;
        this.batches = batches;
        this.catalogue = catalogue;
        this.seats = seats;
        this.clock = clock;
    }

    RouteTable.Facts of(Nomination nomination, Person nominee) {
        Batch batch = batches.batch(nomination.batch());
        return new RouteTable.Facts(
                tierOf(nominee),
                batch.location(),
                kindOf(batch),
                nomination.subject().initiator());
    }

    private RouteTable.Kind kindOf(Batch batch) {
        ProgrammeKind kind = ProgrammeKind.of(catalogue.programme(batch.programme(), batch.programmeVersion()));
        boolean selfPaced = kind == ProgrammeKind.ORDINARY && seats.selfPaced(batch);
        return selfPaced ? RouteTable.Kind.SELF_PACED : RouteTable.Kind.valueOf(kind.name());
    }

    private RouteTable.Tier tierOf(Person nominee) {
        return switch (nominee.tier()) {
            // He is refused as a nominee (E11); a case from before that rule goes the way of the highest tier.
            case KEPALA_DAERAH -> RouteTable.Tier.SECRETARY;
            case JPT_PRATAMA -> isSecretary(nominee) ? RouteTable.Tier.SECRETARY : RouteTable.Tier.HEAD;
            case ADMINISTRATOR -> RouteTable.Tier.ADMINISTRATOR;
            case PENGAWAS, FUNGSIONAL, PELAKSANA -> RouteTable.Tier.STAFF;
        };
    }

    /** The secretary himself, not somebody who stands in for him. */
    private boolean isSecretary(Person nominee) {
        Addressee secretary = Addressee.office(directory.officeOf(Function.PYB));
        return responsibleOfficials.officesOf(nominee.id(), clock.today()).stream()
                .anyMatch(
                        capacity -> capacity.acted().equals(secretary) && capacity.kind() == Capacity.Kind.DEFINITIVE);
    }
}
