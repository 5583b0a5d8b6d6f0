/** Behind the deciding door: who may go through, what was sent, which lock is taken, what a latecomer reads. */
@NullMarked
package id.go.pontianak.bangkom.foundation.workflow.door;

import org.jspecify.annotations.NullMarked;
