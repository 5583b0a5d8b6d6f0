/** The rows of the task list and what is done with them: listing, putting off, drafts, comments, deciding many at once. */
@NullMarked
package id.go.pontianak.bangkom.desk.inbox.domain;

import org.jspecify.annotations.NullMarked;
