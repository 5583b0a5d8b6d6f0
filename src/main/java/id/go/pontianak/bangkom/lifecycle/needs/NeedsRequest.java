package id.go.pontianak.bangkom.lifecycle.needs;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.request.Request;
import id.go.pontianak.bangkom.foundation.request.RequestKind;
import org.springframework.stereotype.Component;

/** The question to everybody to rate himself; its case is that of his perangkat daerah. */
@Component
public class NeedsRequest implements RequestKind {

    public static final String KIND = "self-rating";

    @Override
    public String key() {
        return KIND;
    }

    @Override
    public String title() {
        return "needs.request";
    }

    @Override
    public String page(Request request) {
        return "/my/needs";
    }

    @Override
    public String about(CaseNumber caseNumber) {
        String number = caseNumber.value();
        return number.substring(
                0, Math.min(number.length(), Campaign.numberOf(2000).length()));
    }
}
