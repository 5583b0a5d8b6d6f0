package id.go.pontianak.bangkom.lifecycle.examination;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** The trainers of a programme, who keep its bank beside HR; supplied by the module that names them. */
public interface ProgrammeTrainers {

    boolean trains(PersonId person, String programme);
}
