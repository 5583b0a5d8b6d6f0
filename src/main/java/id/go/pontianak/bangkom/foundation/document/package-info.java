/**
 * Thin wrappers over the libraries that read and write spreadsheets and other documents.
 */
@ApplicationModule(
        id = "document",
        allowedDependencies = {"kernel", "spreadsheet"})
@NullMarked
package id.go.pontianak.bangkom.foundation.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
