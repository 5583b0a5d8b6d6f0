/** The page of runs: how far each is. */
@NullMarked
package id.go.pontianak.bangkom.foundation.bulk.web;

import org.jspecify.annotations.NullMarked;
