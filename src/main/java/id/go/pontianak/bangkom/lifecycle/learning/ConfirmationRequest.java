package id.go.pontianak.bangkom.lifecycle.learning;

import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKind;
import org.springframework.stereotype.Component;

/** The superior of a learner is asked to confirm a practice log. */
@Component
class ConfirmationRequest implements RequestKind {

    static final String KIND = "learning-practice";

    @Override
    public String key() {
        return KIND;
    }

    @Override
    public String title() {
        return "learning.confirmation.request";
    }

    @Override
    public String page(Request request) {
        return "/learning/confirmations/" + request.id();
    }
}
