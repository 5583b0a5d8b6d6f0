/** The nomination as a process: its messages, delegates, tasks and tables. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.nomination.process;

import org.jspecify.annotations.NullMarked;
