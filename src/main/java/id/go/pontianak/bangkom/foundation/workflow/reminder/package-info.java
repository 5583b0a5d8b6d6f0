/** What the daily round asks of modules, and of whom an official may be reminded outside it. */
@NamedInterface("reminder")
@NullMarked
package id.go.pontianak.bangkom.foundation.workflow.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
