/** The administrator's page of what the engine could not do by itself. */
@NullMarked
package id.go.pontianak.bangkom.foundation.workflow.web;

import org.jspecify.annotations.NullMarked;
