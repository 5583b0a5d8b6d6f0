/** One box that finds what the reader may open, wherever it stands. */
@NullMarked
package id.go.pontianak.bangkom.portal.search;

import org.jspecify.annotations.NullMarked;
