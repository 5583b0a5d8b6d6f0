/** Mails about accounts: they go to people who cannot sign in yet, so they do not pass through the ledger of notices. */
@NullMarked
package id.go.pontianak.bangkom.portal.mail;

import org.jspecify.annotations.NullMarked;
