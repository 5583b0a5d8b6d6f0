/** Stored files over HTTP. */
@NullMarked
package id.go.pontianak.bangkom.portal.files;

import org.jspecify.annotations.NullMarked;
