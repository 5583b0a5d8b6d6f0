/** Notices become a mail: what still matters is put into sections, with what is enclosed, in the reader's language. */
@NullMarked
package id.go.pontianak.bangkom.foundation.notification.composition;

import org.jspecify.annotations.NullMarked;
