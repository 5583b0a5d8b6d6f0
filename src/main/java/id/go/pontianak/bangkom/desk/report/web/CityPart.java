package id.go.pontianak.bangkom.desk.report.web;

import id.go.pontianak.bangkom.desk.report.CityFigures;
import id.go.pontianak.bangkom.desk.report.CityFigures.Figures;
import id.go.pontianak.bangkom.desk.report.CityFigures.Hours;
import id.go.pontianak.bangkom.desk.report.CityFigures.Late;
import id.go.pontianak.bangkom.desk.report.CityFigures.Verdicts;
import id.go.pontianak.bangkom.desk.report.ReportTable.Kind;
import id.go.pontianak.bangkom.desk.tracking.StepTimes.Waiting;
import id.go.pontianak.bangkom.foundation.access.Actor;
import id.go.pontianak.bangkom.foundation.access.AddresseeTitles;
import id.go.pontianak.bangkom.foundation.shell.HomePart;
import id.go.pontianak.bangkom.lifecycle.realisation.Realisations.Progress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the home page of whoever looks after the whole city: five figures of this year, each a sentence that opens its rows. */
@Component
class CityPart implements HomePart {

    /** What the fragment shows. */
    record City(String year, List<Figure> figures) {}

    /** {@code number} and {@code words} read as one sentence; {@code number} is null where there is nothing to count, and the words say so. */
    record Figure(@Nullable String number, String words, String path) {

        static Figure nothing(String words, String path) {
            return new Figure(null, words, path);
        }
    }

    private final CityFigures figures;
    private final ReportTexts texts;
    private final AddresseeTitles names;

    CityPart(CityFigures figures, ReportTexts texts, AddresseeTitles names) {
        this.figures = figures;
        this.texts = texts;
        this.names = names;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean visibleTo(Actor actor) {
        return figures.openTo(actor.person());
    }

    @Override
    public String fragment() {
        return "report/home :: city";
    }

    @Override
    public Object model(Actor actor) {
        Figures read = figures.read(actor.person(), figures.thisYear());
        String year = String.valueOf(read.year());
        return new City(
                year,
                List.of(
                        hours(read.hours(), year),
                        plan(read.plan(), year),
                        running(read.running()),
                        late(read.late()),
                        verdicts(read.verdicts(), year)));
    }

    private Figure hours(Hours hours, String year) {
        String path = "/ledger/people?show=reached&year=" + year;
        return hours.people() == 0
                ? Figure.nothing(texts.text("report.city.hours.none"), path)
                : new Figure(
                        share(hours.reached(), hours.people()),
                        texts.text("report.city.hours", count(hours.reached()), count(hours.people()), year),
                        path);
    }

    private Figure plan(@Nullable Progress plan, String year) {
        if (plan == null) {
            return Figure.nothing(texts.text("report.city.plan.none", year), "/plans");
        }
        String path = "/plans/" + year + "/realisation";
        String events = texts.text("report.city.of", count(plan.held()), count(plan.planned()));
        return plan.money().amount() == 0
                ? new Figure(events, texts.text("report.city.plan.free", year), path)
                : new Figure(
                        events,
                        texts.text(
                                "report.city.plan",
                                year,
                                plan.paid().toString(),
                                plan.money().toString(),
                                share(plan.paid().amount(), plan.money().amount())),
                        path);
    }

    private Figure running(int batches) {
        return counted(batches, texts.text("report.city.running", batches), "/batches?show=held");
    }

    private Figure late(Late late) {
        Waiting most = late.most();
        String words = texts.text(
                "report.city.late",
                late.cases(),
                most == null ? 0 : most.late(),
                most == null ? "" : names.name(most.addressee()));
        return counted(late.cases(), words, "/tracking/cases?late=true");
    }

    private Figure verdicts(Verdicts verdicts, String year) {
        String words = texts.text(
                "report.city.verdicts",
                verdicts.programmes(),
                year,
                count(verdicts.goOn()),
                count(verdicts.adjust()),
                count(verdicts.others()));
        return counted(verdicts.programmes(), words, "/reports/leaders?year=" + year + "#block-verdicts");
    }

    private Figure counted(int number, String words, String path) {
        return new Figure(number == 0 ? null : count(number), words, path);
    }

    private String share(long part, long whole) {
        return texts.cell(Kind.SHARE, 100.0 * part / whole);
    }

    private String count(int number) {
        return texts.cell(Kind.COUNT, number);
    }
}
