package id.go.pontianak.bangkom.lifecycle.ledger.web;

import id.go.pontianak.bangkom.foundation.forms.FormRoute;
import java.util.List;
import org.springframework.stereotype.Component;

/** Learning hours are only ever added, so nobody can overwrite another's. */
@Component
class LedgerForms implements FormRoute.Source {

    @Override
    public List<FormRoute> forms() {
        return List.of(FormRoute.of("/admin/ledger-import", "/admin/ledger-import"));
    }
}
