package id.go.pontianak.bangkom.lifecycle.assessment.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import id.go.pontianak.bangkom.foundation.forms.Shown;
import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.lifecycle.examination.Examinations;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The forms of a batch's tests; a window is set over the one that was shown. */
@Component
class TestWindowForms implements FormRoute.Source {

    private static final String TESTS = TestsController.TESTS;

    private final Examinations examinations;

    TestWindowForms(Examinations examinations) {
        this.examinations = examinations;
    }

    @Override
    public List<FormRoute> forms() {
        return List.of(
                FormRoute.of(TESTS + "/{kind}", TESTS + "/{kind}").showing(TESTS + "/{kind}", this::shown),
                FormRoute.of(TESTS + "/remedial", TESTS + "/remedial")
                        .showing(TESTS + "/remedial", variables -> shown(variables, "remedial")),
                FormRoute.of(TESTS + "/scores", TESTS + "/scores"));
    }

    private Shown shown(Map<String, String> variables) {
        return shown(variables, variables.getOrDefault("kind", ""));
    }

    private Shown shown(Map<String, String> variables, String kind) {
        String batch = variables.getOrDefault("number", "");
        Shown shown = Shown.ofCase(batch);
        return examinations.opened(batch).stream()
                .filter(test -> test.kind().name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .map(test -> shown.fact("assessment.opens", text(test.opens()))
                        .fact("assessment.closes", text(test.closes())))
                .orElse(shown);
    }

    /** Alike in each language, since what was shown is compared with what is. */
    private static String text(Instant instant) {
        return LocalDateTime.ofInstant(instant, City.ZONE).toString().replace('T', ' ');
    }
}
