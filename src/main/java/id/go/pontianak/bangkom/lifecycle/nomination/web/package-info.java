/** The pages on which people propose and follow nominations. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.nomination.web;

import org.jspecify.annotations.NullMarked;
