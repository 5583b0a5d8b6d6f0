package id.go.pontianak.bangkom.lifecycle.catalogue;

import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import java.util.List;

/** The runs of a programme; supplied by the module that has them. */
public interface ProgrammeBatches {

    /** One run; {@code status} is a message key, {@code version} that of the programme with which it was planned. */
    record Run(String number, String title, String status, DateRange period, int version) {}

    /** Of this programme, the latest first. */
    List<Run> listOf(String programme);
}
