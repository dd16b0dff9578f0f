/** The description of an edition for machines: its files, tables, columns and keys. */
@NullMarked
package org.nianjian.publish.datapackage;

import org.jspecify.annotations.NullMarked;
