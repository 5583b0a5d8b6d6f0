/** How statements reach the database where it matters: lists over much are planned for the values they are asked with. */
@ApplicationModule(
        id = "database",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
@NullMarked
package id.go.pontianak.bangkom.foundation.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
