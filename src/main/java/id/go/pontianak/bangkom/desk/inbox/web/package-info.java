/** The pages of the task list. */
@NullMarked
package id.go.pontianak.bangkom.desk.inbox.web;

import org.jspecify.annotations.NullMarked;
