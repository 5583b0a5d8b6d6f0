/** The batch with its schedule and the guards of its status; how a list of participants comes about. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.batch.domain;

import org.jspecify.annotations.NullMarked;
