/** The engine as it is configured, and its listeners: what happens in it becomes rows and events of ours. */
@NullMarked
package id.go.pontianak.bangkom.foundation.workflow.engine;

import org.jspecify.annotations.NullMarked;
