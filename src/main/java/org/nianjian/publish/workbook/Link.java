package org.nianjian.publish.workbook;

/**
 * A cell that leads to a page of the edition.
 *
 * @param text what the cell says
 * @param page the page, relative to the edition's folder, in which the workbook lies
 */
record Link(String text, String page) {}
