/**
 * The demo city: invented people in the real units of Pontianak, the mail catcher and the movable clock. Lives
 * in profile demo only; nothing depends on it.
 */
@ApplicationModule(id = "demo")
@NullMarked
package id.go.pontianak.bangkom.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
