/** The Spring Batch job: its steps, the run lock and the restart. */
@NullMarked
package org.nianjian.job;

import org.jspecify.annotations.NullMarked;
