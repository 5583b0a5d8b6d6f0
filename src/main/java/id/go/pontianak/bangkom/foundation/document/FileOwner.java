package id.go.pontianak.bangkom.foundation.document;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;

/**
 * Access control of stored files, supplied by the module that keeps them: {@code purpose} names the kind of file ({@code workflow/paper}),
 * {@code ownerKey} the thing it belongs to, for example a case number. A purpose without an owner is readable by nobody.
 */
public interface FileOwner {

    String purpose();

    /** Asked at each download, in its transaction; false is the same 404 as a file that does not exist. */
    boolean mayRead(PersonId reader, String ownerKey);
}
