package id.go.pontianak.bangkom.lifecycle.plan.domain;

import id.go.pontianak.bangkom.foundation.directory.Function;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import java.util.Arrays;

/** The offices a plan passes, in their order (PP 11/2017 art. 207(1)-(2): compiled by the PyB, set by the PPK). */
public enum PlanOffice {
    DIVISION(1, Function.KABID_PENGEMBANGAN, PlanStatus.AT_DIVISION),
    AGENCY(2, Function.KEPALA_BKPSDM, PlanStatus.AT_AGENCY),
    SECRETARY(3, Function.PYB, PlanStatus.AT_SECRETARY),
    MAYOR(4, Function.PPK, PlanStatus.AT_MAYOR);

    private final int routeNo;
    private final Function function;
    private final PlanStatus status;

    PlanOffice(int routeNo, Function function, PlanStatus status) {
        this.routeNo = routeNo;
        this.function = function;
        this.status = status;
    }

    public static PlanOffice of(int routeNo) {
        return Arrays.stream(values())
                .filter(office -> office.routeNo == routeNo)
                .findFirst()
                .orElseThrow();
    }

    public int routeNo() {
        return routeNo;
    }

    public Function function() {
        return function;
    }

    public PlanStatus status() {
        return status;
    }
}
