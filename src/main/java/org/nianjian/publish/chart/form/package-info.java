/** The forms of charts: totals, rankings, heat maps, medians and coverage. */
@NullMarked
package org.nianjian.publish.chart.form;

import org.jspecify.annotations.NullMarked;
