/** Tests of the warehouse on real databases. */
package org.nianjian.warehouse;
