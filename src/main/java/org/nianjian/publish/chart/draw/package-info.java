/** What all charts share: fonts, colours, marks, the sheet around a plot, and the two picture formats. */
@NullMarked
package org.nianjian.publish.chart.draw;

import org.jspecify.annotations.NullMarked;
