/** Who may reach the portal at all, and what browsers are told to refuse. Rights over single things are checked where they are. */
@NullMarked
package id.go.pontianak.bangkom.portal.security;

import org.jspecify.annotations.NullMarked;
