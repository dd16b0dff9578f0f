/**
 * Loads the catalogue from YAML: the built-in one, and the one that an office puts over it.
 *
 * <p>SnakeYAML Engine reads it, because it keeps the line of every node: a mistake is reported where it stands.
 */
@NullMarked
package org.nianjian.intake.catalogue;

import org.jspecify.annotations.NullMarked;
