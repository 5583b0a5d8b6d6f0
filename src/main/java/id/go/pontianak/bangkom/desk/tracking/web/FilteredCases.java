package id.go.pontianak.bangkom.desk.tracking.web;

import id.go.pontianak.bangkom.desk.filters.FilteredList;
import id.go.pontianak.bangkom.foundation.kernel.KeyPage.Edge;
import id.go.pontianak.bangkom.foundation.shell.ListAddress;
import org.springframework.stereotype.Component;

/** Filters of the table of cases can be kept. */
@Component
class FilteredCases implements FilteredList {

    @Override
    public String key() {
        return "cases";
    }

    @Override
    public String path() {
        return TrackingAddress.TABLE;
    }

    @Override
    public String filter(String query) {
        return TrackingAddress.query(
                TrackingAddress.read(ListAddress.params(query)).at(Edge.FIRST));
    }
}
