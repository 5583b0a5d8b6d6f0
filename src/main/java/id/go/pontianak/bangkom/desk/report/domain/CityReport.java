package id.go.pontianak.bangkom.desk.report.domain;

import id.go.pontianak.bangkom.desk.report.Report;
import id.go.pontianak.bangkom.foundation.access.Oversight.Reach;

/** A report about the whole city, for those who look after all of it; it is not narrowed to a unit. */
interface CityReport extends Report {

    @Override
    default boolean openTo(Reach reach) {
        return reach.city();
    }

    @Override
    default boolean byUnit() {
        return false;
    }
}
