/** Tests of the parts that steps are made of. */
package org.nianjian.job.step;
