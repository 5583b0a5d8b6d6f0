/** Bangkom runs the training life cycle of a city's civil servants. */
@NullMarked
package id.go.pontianak.bangkom;

import org.jspecify.annotations.NullMarked;
