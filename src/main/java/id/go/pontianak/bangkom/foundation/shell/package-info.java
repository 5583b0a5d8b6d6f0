/** What pages share: the menu, banners, parts of the home page, search, the address of a list, form errors, options. */
@ApplicationModule(
        id = "shell",
        allowedDependencies = {"kernel", "access"})
@NullMarked
package id.go.pontianak.bangkom.foundation.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
