/** The ledger's rows, the words of a mail, and the way from a row to the mail server. */
@NullMarked
package id.go.pontianak.bangkom.foundation.notification.domain;

import org.jspecify.annotations.NullMarked;
