/** What the tables of an edition are: their columns, the meaning of each, and how their rows come from the facts. */
@NullMarked
package org.nianjian.publish.table;

import org.jspecify.annotations.NullMarked;
