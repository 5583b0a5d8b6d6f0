package id.go.pontianak.bangkom.foundation.directory;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/** Who is asking, and whether he may change the directory; supplied by the module that knows accounts and roles. */
public interface DirectoryAdministrators {

    boolean mayAdminister();

    PersonId currentPerson();
}
