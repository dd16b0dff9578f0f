/** Tests of whole runs: in this process, and in processes that are killed. */
package org.nianjian.job;
