/** Rows and rules of the directory. */
@NullMarked
package id.go.pontianak.bangkom.foundation.directory.domain;

import org.jspecify.annotations.NullMarked;
