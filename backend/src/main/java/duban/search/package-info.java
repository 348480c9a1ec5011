/**
 * Looking for words. The work is done in the database: {@code search_terms} takes a text apart,
 * {@code search_query} what is looked for, and triggers keep the terms of measures and of progress
 * reports in the tables {@code measure_search} and {@code report_search}, which are owned here. A
 * feature that searches joins these with what its reader may see. Here is what is done before:
 * {@link duban.search.SearchWords}.
 */
@ApplicationModule(allowedDependencies = {})
package duban.search;

import org.springframework.modulith.ApplicationModule;
