/** What is stored of campaigns, ratings and recaps and how it is read and written. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.needs.domain;

import org.jspecify.annotations.NullMarked;
