package id.go.pontianak.bangkom.lifecycle.catalogue;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.lifecycle.catalogue.domain.ProgrammeRows;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as its pages show it; everybody may read it. */
@Service
@Transactional(readOnly = true)
public class Programmes {

    private final ProgrammeRows rows;
    private final Clock clock;

    Programmes(ProgrammeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** By name. */
    public List<ProgrammeEntry> list(ProgrammeFilter filter) {
        return rows.list(filter, today());
    }

    public ProgrammeEntry entry(String code) {
        return rows.find(code, today()).orElseThrow(NotFound::new);
    }

    /** All versions there were, are and will be, the latest first. */
    public List<ProgrammeVersion> versions(String code) {
        return rows.versions(code);
    }

    /** What the programme asked in this version. */
    public ProgrammeTerms terms(String code, int version) {
        return rows.versions(code).stream()
                .filter(one -> one.number() == version)
                .map(ProgrammeVersion::terms)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    public List<Field> fields() {
        return rows.fields();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), City.ZONE);
    }
}
