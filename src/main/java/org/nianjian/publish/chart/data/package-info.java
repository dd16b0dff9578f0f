/** What charts show: small data sets made from the facts of an edition. */
@NullMarked
package org.nianjian.publish.chart.data;

import org.jspecify.annotations.NullMarked;
