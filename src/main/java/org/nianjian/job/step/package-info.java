/** The steps of the job, each of which can be started again, and what they know of the night. */
@NullMarked
package org.nianjian.job.step;

import org.jspecify.annotations.NullMarked;
