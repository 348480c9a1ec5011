/**
 * The office puts a draft into its own words; what was counted or quoted stays. Every state is
 * kept, and shown by what it changed.
 */
package duban.reporting.edit;
