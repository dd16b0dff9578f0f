/**
 * The run around the job: settings, the lock of the output folder, what the edition is made of, the record of the run.
 *
 * <p>An edition has an id that stands for all it is made of: the files and their bytes, what people keep beside them, the
 * catalogue, the settings that decide about results, the program. If readers see an intact edition with that id, nothing
 * is done. Otherwise the job runs with the id and the edition before as its parameters, so a job that was stopped, by a
 * fault or by {@code kill -9}, is found again by the next run on the same input, and goes on with the step that it was in.
 *
 * <p>The clock is read for the record of the run and for nothing else.
 */
@NullMarked
package org.nianjian.job;

import org.jspecify.annotations.NullMarked;
