/** The pages of question banks and of tests. */
@NullMarked
package id.go.pontianak.bangkom.lifecycle.examination.web;

import org.jspecify.annotations.NullMarked;
