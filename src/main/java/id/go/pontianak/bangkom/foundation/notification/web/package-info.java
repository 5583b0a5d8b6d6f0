/** The mail ledger for HR, and what each person was told, in the portal. */
@NullMarked
package id.go.pontianak.bangkom.foundation.notification.web;

import org.jspecify.annotations.NullMarked;
