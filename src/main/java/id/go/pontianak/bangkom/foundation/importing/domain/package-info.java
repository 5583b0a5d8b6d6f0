/** Uploads and their previews as rows. */
@NullMarked
package id.go.pontianak.bangkom.foundation.importing.domain;

import org.jspecify.annotations.NullMarked;
