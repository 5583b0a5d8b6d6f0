/** The frame, the pages of the portal itself, and how refusals and failures are answered. */
@NullMarked
package id.go.pontianak.bangkom.portal.web;

import org.jspecify.annotations.NullMarked;
