package id.go.pontianak.bangkom.demo.year.episode;

import id.go.pontianak.bangkom.demo.year.Episode;
import id.go.pontianak.bangkom.demo.year.Findings;
import id.go.pontianak.bangkom.demo.year.Officials;
import id.go.pontianak.bangkom.demo.year.Training;
import id.go.pontianak.bangkom.demo.year.Year;
import id.go.pontianak.bangkom.demo.year.YearTime;
import id.go.pontianak.bangkom.demo.year.YearTraces;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeKeeping;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeTerms;
import id.go.pontianak.bangkom.lifecycle.catalogue.ProgrammeVersion;
import id.go.pontianak.bangkom.lifecycle.catalogue.Programmes;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesign.Status;
import id.go.pontianak.bangkom.lifecycle.evaluation.Redesigns;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The method of what did not teach is redesigned, and a new version of the programme ends it. */
@Component
@Profile({"demo", "year"})
@Order(80)
class MethodEpisode implements Episode {

    private static final List<String> WAY =
            List.of("journal.redesign.opened", "journal.redesign.designed", "journal.redesign.done");

    private final Redesigns redesigns;
    private final Programmes programmes;
    private final ProgrammeKeeping keeping;
    private final Officials officials;
    private final YearTime time;
    private final YearTraces traces;

    MethodEpisode(
            Redesigns redesigns,
            Programmes programmes,
            ProgrammeKeeping keeping,
            Officials officials,
            YearTime time,
            YearTraces traces) {
        this.redesigns = redesigns;
        this.programmes = programmes;
        this.keeping = keeping;
        this.officials = officials;
        this.time = time;
        this.traces = traces;
    }

    @Override
    public String name() {
        return "method";
    }

    @Override
    public void play(Year year) {
        for (Training training : year.trainings()) {
            redesigns.ofBatch(training.batch()).ifPresent(redesign -> redesign(redesign, year));
        }
        time.settle();
    }

    private void redesign(Redesign redesign, Year year) {
        officials.decide(
                redesign.caseNumber(),
                Map.of(
                        "outcome", "designed",
                        "cause", "TEST",
                        "change", "Soal pascauji dibahas bersama pengajar, satu studi kasus nyata",
                        "evidence", "N-gain paling sedikit 0,3 pada angkatan uji coba",
                        "pilot", "Triwulan pertama tahun berikutnya"));
        time.nextMorning();
        ProgrammeTerms before = programmes.versions(redesign.programme()).get(0).terms();
        ProgrammeTerms terms = new ProgrammeTerms(
                before.learningHours(),
                before.mode(),
                before.method() + ", studi kasus nyata",
                before.audience(),
                before.tiers(),
                before.minimumGrade(),
                before.minimumServiceYears(),
                before.completion());
        keeping.renew(
                year.analyst(),
                redesign.programme(),
                new ProgrammeVersion(0, time.today().plusDays(30), terms, "Metode disesuaikan setelah evaluasi"));
    }

    @Override
    public void check(Year year, Findings findings) {
        for (Training training : year.trainings()) {
            Findings about = findings.about(training);
            Optional<Redesign> redesign = redesigns.ofBatch(training.batch());
            about.holds(
                    training.story().reviewed() ? "done" : "none",
                    training.story().reviewed()
                            == redesign.filter(one -> one.status() == Status.DONE)
                                    .isPresent());
            redesign.ifPresent(one -> about.journal(WAY, traces.journal(new CaseNumber(one.number()))));
        }
    }
}
