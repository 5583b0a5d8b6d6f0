/** The list of a batch on its pages: putting it in order, its decree, its print. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.batch.web.list;

import org.jspecify.annotations.NullMarked;
