/** The page on which HR brings in facts of personnel files. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.eligibility.web;

import org.jspecify.annotations.NullMarked;
