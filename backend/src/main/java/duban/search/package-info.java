/**
 * Looking for words. The work is done in the database: {@code search_terms} takes a text apart,
 * {@code search_query} what is looked for, and the views {@code measure_search} and {@code
 * report_search} have the terms of measures and of progress reports, each with its index. A feature
 * that searches joins these with what its reader may see. Here is what is done before: {@link
 * duban.search.SearchWords}.
 */
@ApplicationModule(allowedDependencies = {})
package duban.search;

import org.springframework.modulith.ApplicationModule;
