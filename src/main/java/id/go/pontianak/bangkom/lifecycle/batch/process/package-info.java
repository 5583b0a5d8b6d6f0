/** The batch as a process: its holder, its delegates, and how its tasks and cases are described. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.batch.process;

import org.jspecify.annotations.NullMarked;
