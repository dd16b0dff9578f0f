/**
 * The job and its steps: intake, settle, compare, check, publish.
 *
 * <p>How a stop anywhere leaves nothing half done:
 * <ul>
 *   <li>Intake commits what was read chunk by chunk, each chunk together with the state of the step; begun again, it reads
 *       what is still missing. What a text says is kept by content and belongs to no edition.
 *   <li>Settle, compare and check write rows of an edition that nobody has seen. Each begins by removing its own rows, so
 *       it makes no difference how far it came before.
 *   <li>Publish writes into a staging folder, lets the gate judge what is there, and makes it visible by replacing one
 *       link, or keeps it aside for inspection. It begins with an empty folder; whoever looks in between sees the edition
 *       before.
 *   <li>The rows of the edition before are removed when the new one is visible, and not earlier.
 * </ul>
 *
 * <p>Several threads read, settle and compare, but results are taken in a fixed order and written by one, so that neither
 * the bytes of an edition nor the rows of the warehouse depend on who finishes first.
 */
@NullMarked
package org.nianjian.job.step;

import org.jspecify.annotations.NullMarked;
