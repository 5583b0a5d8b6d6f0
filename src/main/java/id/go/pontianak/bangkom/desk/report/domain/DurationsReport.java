package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.desk.report.Report;
import id.go.pontianak.bangkom.desk.report.ReportTable;
import id.go.pontianak.bangkom.desk.report.ReportTable.Column;
import id.go.pontianak.bangkom.desk.report.ReportTable.Drawing;
import id.go.pontianak.bangkom.desk.report.ReportTable.Kind;
import id.go.pontianak.bangkom.desk.report.ReportTable.Row;
import id.go.pontianak.bangkom.desk.report.ReportTable.Term;
import id.go.pontianak.bangkom.desk.tracking.StepTimes;
import id.go.pontianak.bangkom.desk.tracking.StepTimes.Taken;
import id.go.pontianak.bangkom.foundation.access.AddresseeTitles;
import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;
import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.directory.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many working days decisions of a year took, by step, perangkat daerah and office, the slowest first; and before whom cases wait now. */
@Component
class DurationsReport implements Report {

    private static final Drawing NINETIETH = Drawing.of(3);

    private final StepTimes times;
    private final AddresseeTitles names;
    private final Directory directory;

    DurationsReport(StepTimes times, AddresseeTitles names, Directory directory) {
        this.times = times;
        this.names = names;
        this.directory = directory;
    }

    @Override
    public String key() {
        return "durations";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<ReportTable> read(Question question) {
        Reach reach = question.unit().isEmpty() ? question.reach() : new Reach(false, Set.of(question.unit()));
        int year = question.year();
        return List.of(
                table("steps", "step", times.bySteps(reach, year), Term::of),
                table("units", "unit", times.byUnits(reach, year), unitNames()),
                table("offices", "office", times.byOffices(reach, year), names::name),
                waiting(reach));
    }

    private Function<String, Object> unitNames() {
        Map<String, String> known =
                directory.listGovernmentUnits().stream().collect(Collectors.toMap(Unit::code, Unit::name));
        return code -> code.isEmpty() ? Term.of("report.durations.noUnit") : known.getOrDefault(code, code);
    }

    private static ReportTable table(String key, String first, List<Taken> taken, Function<String, Object> name) {
        return ReportTable.of(
                        key,
                        List.of(
                                new Column(first, Kind.TEXT),
                                new Column("decided", Kind.COUNT),
                                new Column("median", Kind.COUNT),
                                new Column("ninetieth", Kind.COUNT)),
                        taken.stream()
                                .map(one -> Row.of(name.apply(one.key()), one.steps(), one.median(), one.ninetieth()))
                                .toList())
                .drawing(NINETIETH);
    }

    private ReportTable waiting(Reach reach) {
        return ReportTable.of(
                        "waiting",
                        List.of(
                                new Column("office", Kind.TEXT),
                                new Column("waiting", Kind.COUNT),
                                new Column("late", Kind.COUNT)),
                        times.waiting(reach).stream()
                                .map(one -> Row.of(names.name(one.addressee()), one.cases(), one.late()))
                                .toList())
                .drawing(new Drawing(1, 2));
    }
}
