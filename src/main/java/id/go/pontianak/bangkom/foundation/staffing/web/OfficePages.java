package id.go.pontianak.bangkom.foundation.staffing.web;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Office;
import id.go.pontianak.bangkom.foundation.directory.ResponsibleOfficials;
import id.go.pontianak.bangkom.foundation.directory.Unit;
import id.go.pontianak.bangkom.foundation.staffing.Retirements;
import id.go.pontianak.bangkom.foundation.staffing.domain.Holders;
import id.go.pontianak.bangkom.foundation.staffing.domain.Holding;
import id.go.pontianak.bangkom.foundation.staffing.domain.OfficeList;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of an office shows. */
@Component
class OfficePages {

    private final Directory directory;
    private final ResponsibleOfficials responsibleOfficials;
    private final Holders holders;
    private final OfficeList offices;
    private final Retirements retirements;
    private final BusinessClock clock;

    OfficePages(
            Directory directory,
            ResponsibleOfficials responsibleOfficials,
            Holders holders,
            OfficeList offices,
            Retirements retirements,
            BusinessClock clock) {
        this.directory = directory;
        this.responsibleOfficials = responsibleOfficials;
        this.holders = holders;
        this.offices = offices;
        this.retirements = retirements;
        this.clock = clock;
    }

    /** {@code when}: RUNNING, COMING or PAST; {@code retirement} of a holder of today, where it is known. */
    public record Line(
            Holding holding, String when, @Nullable LocalDate retirement) {}

    /** {@code title} is how whoever answers today signs; both are null when nobody does up to the top. */
    public record Answerer(String name, String title, boolean other) {}

    public record Page(
            Office office,
            Unit unit,
            @Nullable Office superior,
            List<Answerer> answerers,
            List<Line> holders,
            List<OfficeList.Row> below,
            LocalDate today) {}

    Page of(String code) {
        List<Holding> history = holders.history(code);
        Office office = directory.office(code);
        LocalDate today = clock.today();
        List<Answerer> answerers = responsibleOfficials.answersOf(code, ConflictScope.NONE, today).stream()
                .map(answer -> new Answerer(
                        directory.person(answer.person()).name(),
                        answer.capacity().title(),
                        !code.equals(answer.capacity().office())))
                .toList();
        return new Page(
                office,
                directory.unit(office.unit()),
                office.superior() == null ? null : directory.office(office.superior()),
                answerers,
                history.stream().map(each -> line(each, when(each, today))).toList(),
                offices.below(code),
                today);
    }

    private Line line(Holding holding, String when) {
        return new Line(
                holding,
                when,
                when.equals("RUNNING") ? retirements.dayOf(holding.person()).orElse(null) : null);
    }

    private static String when(Holding holding, LocalDate today) {
        if (holding.period().contains(today)) {
            return "RUNNING";
        }
        return holding.from().isAfter(today) ? "COMING" : "PAST";
    }
}
