/** The reminder round as a process: when open tasks are reminded of, and whose silence unit HR is told of. */
@NullMarked
package id.go.pontianak.bangkom.desk.inbox.process;

import org.jspecify.annotations.NullMarked;
