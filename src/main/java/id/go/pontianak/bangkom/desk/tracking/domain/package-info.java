/** The rows of tracking, written with each step of a case, and what is read from them. */
@NullMarked
package id.go.pontianak.bangkom.desk.tracking.domain;

import org.jspecify.annotations.NullMarked;
