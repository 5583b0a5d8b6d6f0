/** Accounts, their roles and one-time links, and what slows guessing down. */
@NullMarked
package id.go.pontianak.bangkom.foundation.access.domain;

import org.jspecify.annotations.NullMarked;
